package com.mdmcmusicads.app.inbound;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that is read; without a server none is.
 *
 * @param every how often the mailbox is looked into even when the server announces nothing
 * @param perSender mails of one sender an hour that still have an effect
 */
@ConfigurationProperties("mdmc.inbound")
record InboundSettings(
        @DefaultValue("") String server,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("2m") Duration every,
        @DefaultValue("30") int perSender) {

    private static final int IMPLICIT_TLS = 993;

    boolean isSet() {
        return !server.isBlank();
    }

    /** What this mailbox is called in the database and on screens. */
    String name() {
        return user + "@" + server + "/" + folder;
    }

    String protocol() {
        return port == IMPLICIT_TLS ? "imaps" : "imap";
    }

    /** A password never crosses a network in the clear. */
    boolean mustTurnToTls() {
        return port != IMPLICIT_TLS && !server.equals("localhost") && !server.startsWith("127.");
    }
}
