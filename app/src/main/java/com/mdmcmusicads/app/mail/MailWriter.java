package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Correlation;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a row of the outbox as it goes over the wire. */
@Component
class MailWriter {

    private final MailSettings settings;
    private final MailDomain domain;
    private final ReplyMarker marker;
    private final Enclosures enclosures;

    MailWriter(MailSettings settings, MailDomain domain, ReplyMarker marker, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.settings = settings;
        this.domain = domain;
        this.marker = marker;
    }

    MimeMessage write(Mail mail, Session session) throws MessagingException {
        var message = new Named(session, "<" + mail.id() + "@" + domain.name() + ">");
        var attachments = enclosures.of(mail.id());
        var helper = new MimeMessageHelper(message, mode(mail, attachments), StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(mail.createdAt()));
        if (mail.html() == null) {
            helper.setText(mail.text());
        } else {
            helper.setText(mail.text(), mail.html());
        }
        for (var file : attachments) {
            attach(helper, file);
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

    /** In base64 whatever it is: a text sent as such would come with other line ends than it left. */
    private static void attach(MimeMessageHelper helper, Message.Attachment file) throws MessagingException {
        helper.addAttachment(file.name(), new ByteArrayDataSource(file.bytes(), file.type()));
        var parts = helper.getRootMimeMultipart();
        parts.getBodyPart(parts.getCount() - 1).setHeader("Content-Transfer-Encoding", "base64");
    }

    private static int mode(Mail mail, List<Message.Attachment> attachments) {
        if (!attachments.isEmpty()) {
            return MimeMessageHelper.MULTIPART_MODE_MIXED;
        }
        return mail.html() == null
                ? MimeMessageHelper.MULTIPART_MODE_NO
                : MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED;
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
