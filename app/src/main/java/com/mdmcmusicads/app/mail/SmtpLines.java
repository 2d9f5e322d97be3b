package com.mdmcmusicads.app.mail;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The open connections to the server: setting one up costs more than a mail, so they are kept for the next one. */
@Component
class SmtpLines {

    private static final String PATIENCE_MILLIS = "20000";

    /** A line that lay still so long is asked whether it still stands. */
    private static final Duration TRUSTED = Duration.ofSeconds(2);

    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

    /** Servers grow tired of long conversations. */
    private static final int MOST_MAILS = 100;

    private final ConcurrentLinkedDeque<SmtpLine> idle = new ConcurrentLinkedDeque<>();
    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpLines(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        session = Session.getInstance(properties(settings));
    }

    Session session() {
        return session;
    }

    /** A connection that stands, for this mail alone. */
    SmtpLine take() throws MessagingException {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            if (line.lastUsed().plus(TRUSTED).isAfter(clock.instant()) || line.isConnected()) {
                return line;
            }
            drop(line);
        }
        var line = new SmtpLine(session);
        var user = settings.user().isBlank() ? null : settings.user();
        line.connect(settings.server(), settings.port(), user, user == null ? null : settings.password());
        return line;
    }

    void giveBack(SmtpLine line) {
        if (line.carried() < MOST_MAILS) {
            idle.addFirst(line);
        } else {
            drop(line);
        }
    }

    void drop(SmtpLine line) {
        try {
            line.close();
        } catch (MessagingException goneAlready) {
            // Nothing to close.
        }
    }

    @Scheduled(fixedDelay = 10_000)
    void hangUpWhatLiesStill() {
        var limit = clock.instant().minus(LONGEST_IDLE);
        for (var line = idle.peekLast(); line != null && line.lastUsed().isBefore(limit); line = idle.peekLast()) {
            if (idle.removeLastOccurrence(line)) {
                drop(line);
            }
        }
    }

    @PreDestroy
    void hangUp() {
        for (var line = idle.poll(); line != null; line = idle.poll()) {
            drop(line);
        }
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
        properties.setProperty("mail.smtp.allow8bitmime", "true");
        return properties;
    }
}
