package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.inbound.Trouble.Reason;
import com.mdmcmusicads.app.mime.MailReader;
import com.mdmcmusicads.app.mime.Unreadable;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks IMAP: looks without marking, and never deletes. */
final class ImapMailbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);

    private final IMAPStore store;
    private final IMAPFolder folder;
    private int listed;

    private ImapMailbox(IMAPStore store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
        // News that comes while listening is only being agreed upon would not end it.
        folder.addMessageCountListener(new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent added) {
                stopListening();
            }
        });
    }

    static ImapMailbox open(InboundSettings settings) throws MessagingException {
        var session = Session.getInstance(ImapProperties.of(settings));
        var store = (IMAPStore) session.getStore(settings.protocol());
        try {
            store.connect(settings.server(), settings.port(), settings.user(), settings.password());
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The numbers of all mails after this one, lowest first. */
    List<Long> after(long uid) throws MessagingException {
        nothing();
        listed = folder.getMessageCount();
        return numbers(folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)).stream()
                .filter(number -> number > uid)
                .toList();
    }

    /** The numbers of all mails that came in since this day. */
    List<Long> since(Instant day) throws MessagingException {
        return numbers(folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(day))));
    }

    private List<Long> numbers(Message[] messages) throws MessagingException {
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(messages, profile);
        var numbers = new ArrayList<Long>();
        for (var message : messages) {
            numbers.add(folder.getUID(message));
        }
        numbers.sort(null);
        return numbers;
    }

    /** Fetches a mail; nothing when it has been removed meanwhile. */
    Optional<Arrival> fetch(long uid) throws MessagingException, IOException {
        var message = (IMAPMessage) folder.getMessageByUID(uid);
        if (message == null) {
            return Optional.empty();
        }
        message.setPeek(true);
        return Optional.of(
                message.getSize() > MailReader.LARGEST ? partly(uid, message) : whole(uid, message, source(message)));
    }

    /** What to store about a mail the server cannot hand out. */
    Arrival notGiven(long uid, String why) throws MessagingException {
        var message = (IMAPMessage) folder.getMessageByUID(uid);
        return arrival(uid, message, null, new Trouble(Reason.NOT_GIVEN, why, ""));
    }

    private static byte[] source(IMAPMessage message) throws MessagingException, IOException {
        try (var stream = message.getMimeStream()) {
            return stream.readNBytes(MailReader.LARGEST + 1);
        }
    }

    private static Arrival whole(long uid, IMAPMessage message, byte[] source) throws MessagingException {
        try {
            var mail = MailReader.read(source);
            return new Arrival(uid, at(message), source.length, source, mail, null);
        } catch (Unreadable why) {
            return arrival(uid, message, source, Trouble.of(why, MailReader.headers(source)));
        }
    }

    /** Its words and smaller files only; the large ones stay on the server. */
    private static Arrival partly(long uid, IMAPMessage message) throws MessagingException, IOException {
        try {
            var mail = MailReader.understand(message);
            return new Arrival(uid, at(message), message.getSize(), null, mail, null);
        } catch (Unreadable why) {
            return arrival(uid, message, null, Trouble.of(why, ""));
        } catch (StackOverflowError tooDeep) {
            return arrival(uid, message, null, new Trouble(Reason.TOO_DEEP, "its structure has no end", ""));
        }
    }

    private static Arrival arrival(long uid, IMAPMessage message, byte[] source, Trouble trouble)
            throws MessagingException {
        return new Arrival(
                uid, message == null ? null : at(message), source == null ? 0 : source.length, source, null, trouble);
    }

    private static Instant at(Message message) throws MessagingException {
        return message.getReceivedDate() == null
                ? null
                : message.getReceivedDate().toInstant();
    }

    /** Shows people who look into the mailbox that a mail has been taken in. */
    void markSeen(long... uids) throws MessagingException {
        var messages = Arrays.stream(folder.getMessagesByUID(uids))
                .filter(message -> message != null)
                .toArray(Message[]::new);
        folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
    }

    boolean isOpen() {
        return store.isConnected() && folder.isOpen();
    }

    boolean canListen() throws MessagingException {
        return store.hasCapability("IDLE");
    }

    /** Waits until the server announces something or somebody calls {@link #stopListening}. */
    void listen() throws MessagingException {
        // What was announced while we were reading is not announced again.
        if (folder.getMessageCount() == listed) {
            folder.idle(true);
        }
    }

    /** Any question ends the listening; this one is cheap. */
    void stopListening() {
        try {
            nothing();
        } catch (MessagingException | IllegalStateException gone) {
            LOG.debug("The mailbox went away while listening", gone);
        }
    }

    private void nothing() throws MessagingException {
        folder.doCommand(protocol -> {
            protocol.noop();
            return null;
        });
    }

    /** Ends it from another thread, whatever it is doing. */
    void abandon() {
        try {
            folder.forceClose();
        } catch (MessagingException | IllegalStateException alreadyGone) {
            LOG.debug("The mailbox was gone already", alreadyGone);
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
