package com.mdmcmusicads.app.inbound;

import java.time.Duration;
import java.util.Properties;

/** How the IMAP library is to behave: patient for so long, encrypted, and never marking what it looks at. */
final class ImapProperties {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FETCH_BYTES = 1024 * 1024;

    private ImapProperties() {}

    static Properties of(InboundSettings settings) {
        var properties = new Properties();
        var prefix = "mail." + settings.protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", millis(PATIENCE));
        properties.setProperty(prefix + "writetimeout", millis(PATIENCE));
        // Listening is a long read: it may last as long as the time between two looks.
        properties.setProperty(prefix + "timeout", millis(settings.every().plus(PATIENCE)));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(settings.mustTurnToTls()));
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", String.valueOf(FETCH_BYTES));
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
