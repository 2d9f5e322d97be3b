package com.mdmcmusicads.app.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail leaves from; without a server it is kept in the outbox, where an administrator can read it.
 *
 * @param replyTo where answers go: the box that is read, or empty
 * @param perHour the most mails an hour on all nodes together; 0: no limit
 */
@ConfigurationProperties("mdmc.mail")
record MailSettings(
        @DefaultValue("") String server,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("MDMC <no-reply@localhost>") String from,
        @DefaultValue("") String replyTo,
        @DefaultValue("0") int perHour) {

    private static final int IMPLICIT_TLS = 465;

    boolean leaves() {
        return !server.isBlank();
    }

    boolean isTlsFromTheStart() {
        return port == IMPLICIT_TLS;
    }

    /** A password never crosses a network in the clear. */
    boolean mustTurnToTls() {
        return !user.isBlank() && !server.equals("localhost") && !server.startsWith("127.");
    }
}
