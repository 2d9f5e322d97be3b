package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask about mails that were posted, and what they learn of their fate. */
@Service
@Transactional
public class SentMails {

    /** Topic of signals whose payload is the id of a mail that moved. */
    public static final String CHANGED = "mail";

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<?\\s*([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})@[^>\\s]+>?");
    private static final int MOST = 200;

    private final Outbox outbox;
    private final MailRows rows;
    private final JdbcTemplate jdbc;
    private final Suppressions suppressions;
    private final MailNews news;
    private final Enclosures enclosures;

    SentMails(
            Outbox outbox,
            MailRows rows,
            JdbcTemplate jdbc,
            Suppressions suppressions,
            MailNews news,
            Enclosures enclosures) {
        this.enclosures = enclosures;
        this.outbox = outbox;
        this.rows = rows;
        this.jdbc = jdbc;
        this.suppressions = suppressions;
        this.news = news;
    }

    @Transactional(readOnly = true)
    public Optional<SentMail> find(String mailId) {
        return id(mailId).flatMap(outbox::find).map(SentMail::of);
    }

    /** The mail with this Message-ID, when it is one of ours. */
    @Transactional(readOnly = true)
    public Optional<SentMail> byMessageId(String text) {
        var parts = MESSAGE_ID.matcher(text == null ? "" : text.strip());
        return parts.matches() ? find(parts.group(1)) : Optional.empty();
    }

    /** The latest mails about a subject, newest first. */
    @Transactional(readOnly = true)
    public List<SentMail> about(Subject subject) {
        return jdbc
                .query(
                        "select * from mail_message where about_type = ? and about_id = ? order by created_at desc limit ?",
                        rows,
                        subject.type(),
                        subject.id(),
                        MOST)
                .stream()
                .map(SentMail::of)
                .toList();
    }

    /** The files that went with a mail, in their order. */
    @Transactional(readOnly = true)
    public List<Enclosed> enclosed(String mailId) {
        return id(mailId).map(enclosures::list).orElse(List.of());
    }

    /** One of them, with its bytes as they were posted. */
    @Transactional(readOnly = true)
    public Optional<Message.Attachment> attachment(String mailId, int position) {
        return id(mailId).flatMap(mail -> enclosures.find(mail, position));
    }

    /** How many marketing mails were posted to an address since a moment, without those that never reached it. */
    @Transactional(readOnly = true)
    public int marketingSince(String email, Instant since) {
        return jdbc.queryForObject(
                "select count(*) from mail_message where purpose = 'MARKETING' and lower(recipient) = ?"
                        + " and created_at > ? and status not in ('FAILED', 'BOUNCED', 'SUPPRESSED')",
                Integer.class,
                email.strip().toLowerCase(Locale.ROOT),
                Timestamp.from(since));
    }

    /**
     * A bounce came back. A permanent one closes the mail and suppresses its address; any other is only told.
     *
     * @param diagnostic what the other server said
     */
    public void bounced(String mailId, boolean permanent, String diagnostic) {
        id(mailId).flatMap(outbox::lock).ifPresent(mail -> {
            if (!permanent) {
                news.record("mail.delayed", mail, diagnostic);
            } else if (!mail.is(MailState.BOUNCED)) {
                outbox.settle(mail.id(), MailState.BOUNCED, diagnostic);
                suppressions.add(mail.recipient(), Why.BOUNCED, mail.about());
                news.failed("mail.bounced", mail, diagnostic);
            }
        });
    }

    /** All attempts are used up and its process stands still. */
    public void ranOut(String mailId) {
        id(mailId)
                .flatMap(outbox::lock)
                .filter(mail -> mail.is(MailState.QUEUED))
                .ifPresent(mail -> {
                    outbox.settle(mail.id(), MailState.FAILED, mail.lastError());
                    news.failed("mail.failed", mail, mail.lastError());
                });
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * A file of a mail without its bytes.
     *
     * @param position from 0, in the order they were posted
     */
    public record Enclosed(int position, String name, String type, long size) {}
}
