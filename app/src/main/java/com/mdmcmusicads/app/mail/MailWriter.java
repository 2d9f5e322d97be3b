package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Correlation;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a row of the outbox as it goes over the wire. */
@Component
class MailWriter {

    private final MailSettings settings;
    private final MailDomain domain;
    private final ReplyMarker marker;

    MailWriter(MailSettings settings, MailDomain domain, ReplyMarker marker) {
        this.settings = settings;
        this.domain = domain;
        this.marker = marker;
    }

    MimeMessage write(Mail mail, Session session) throws MessagingException {
        var message = new Named(session, "<" + mail.id() + "@" + domain.name() + ">");
        var helper = new MimeMessageHelper(message, mail.html() != null, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(mail.createdAt()));
        if (mail.html() == null) {
            helper.setText(mail.text());
        } else {
            helper.setText(mail.text(), mail.html());
        }
        var answers = marker.write(mail.id().toString());
        if (answers.isPresent()) {
            helper.setReplyTo(answers.get());
        }
        message.setHeader(Correlation.HEADER, mail.correlationId());
        message.setHeader("Auto-Submitted", "auto-generated");
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.saveChanges();
        return message;
    }

    /** Keeps the same Message-ID at every attempt, so that answers and bounces find their mail. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
