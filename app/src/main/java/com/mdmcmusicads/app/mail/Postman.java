package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Correlation;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Speaks SMTP. */
@Component
class Postman {

    private static final String PATIENCE_MILLIS = "20000";

    private final MailSettings settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    Postman(MailSettings settings) {
        this.settings = settings;
        server.setHost(settings.server());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.isTlsFromTheStart()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(settings.mustTurnToTls() && !settings.isTlsFromTheStart()));
        return properties;
    }

    /**
     * Hands one mail to the server.
     *
     * @throws Refused when trying again is of no use
     * @throws MailException when it is
     */
    void carry(Mail mail) {
        try {
            server.send(message(mail));
        } catch (MessagingException unwritable) {
            throw new Refused(unwritable.getMessage());
        } catch (MailSendException e) {
            throw isUnknownAddress(e) ? new Refused(e.getMessage()) : e;
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new Named(server, mail);
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        message.setHeader(Correlation.HEADER, mail.correlationId());
        message.setHeader("Auto-Submitted", "auto-generated");
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        return message;
    }

    private static boolean isUnknownAddress(MailSendException failure) {
        return failure.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    /** Keeps the same Message-ID at every attempt, so that a mail sent twice after a crash is shown once. */
    private static final class Named extends MimeMessage {

        private final Mail mail;

        Named(JavaMailSenderImpl server, Mail mail) {
            super(server.getSession());
            this.mail = mail;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mail.id() + "@mdmc>");
        }
    }

    /** The mail cannot be delivered as it is. */
    static final class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }
}
