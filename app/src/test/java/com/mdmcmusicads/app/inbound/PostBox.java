package com.mdmcmusicads.app.inbound;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mdmcmusicads.app.mime.SampleMail;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A mail server with one box, reached over real sockets. */
final class PostBox implements AutoCloseable {

    private final String login = "boite-" + UUID.randomUUID();
    private final int port = freePort();
    private GreenMail server;
    private GreenMailUser user;

    PostBox() {
        start();
    }

    InboundSettings settings() {
        return settings(Duration.ofMillis(700));
    }

    InboundSettings settings(Duration every) {
        return new InboundSettings("127.0.0.1", port, login, "secret", "INBOX", every, 5);
    }

    void receive(SampleMail mail) {
        receive(mail.bytes());
    }

    void receive(byte[] source) {
        receive(source, new Date());
    }

    void receive(byte[] source, Date at) {
        try {
            inbox().appendMessage(message(source), new Flags(), at);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server numbers everything anew, as after a restore. */
    void numberAnew() {
        var before = validity();
        var mails = inbox().getMessages();
        Awaitility.await().until(() -> {
            manager().getStore().renameMailbox(inbox(), "old-" + UUID.randomUUID());
            manager().createMailbox(user, "INBOX");
            return validity() != before;
        });
        mails.forEach(mail -> inbox().appendMessage(mail.getMimeMessage(), new Flags(), mail.getReceivedDate()));
    }

    /** How many mails in it are marked as read. */
    long seen() {
        return inbox().getMessages().stream()
                .filter(mail -> mail.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    void goAway() {
        server.stop();
    }

    /** Empty, as a server that lost everything; it says so by another UIDVALIDITY, which it takes from the clock. */
    void comeBack(long before) {
        Awaitility.await().until(() -> {
            start();
            var isAnother = validity() != before;
            if (!isAnother) {
                server.stop();
            }
            return isAnother;
        });
    }

    long validity() {
        return inbox().getUidValidity();
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser(login + "@mdmc.example", login, "secret");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MailFolder inbox() {
        try {
            return manager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImapHostManager manager() {
        return server.getManagers().getImapHostManager();
    }

    private static MimeMessage message(byte[] source) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
    }

    @Override
    public void close() {
        server.stop();
    }
}
