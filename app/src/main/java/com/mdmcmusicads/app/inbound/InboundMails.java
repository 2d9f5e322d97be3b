package com.mdmcmusicads.app.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.mime.MailReader;
import com.mdmcmusicads.app.mime.ReadMail;
import com.mdmcmusicads.app.texts.Folded;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mails that came in, as they are written. */
@Repository
@Transactional
class InboundMails {

    private static final int SEARCHED = 2000;

    private final JdbcClient sql;
    private final ObjectMapper json;

    InboundMails(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The mail that has this number now. */
    Optional<Numbered> numbered(Claim claim, long uid) {
        return sql.sql("select id, quarantine is not null from inbound_mail"
                        + " where mailbox = ? and uid_validity = ? and uid = ?")
                .params(claim.mailbox(), claim.validity(), uid)
                .query((row, number) -> new Numbered(row.getObject(1, UUID.class), row.getBoolean(2)))
                .optional();
    }

    /** A mail we know from before the server numbered everything anew gets its new number. */
    boolean renumber(Claim claim, Arrival arrival) {
        return sql.sql("""
                        update inbound_mail set uid_validity = :validity, uid = :uid where id = (
                            select id from inbound_mail
                            where mailbox = :mailbox and fingerprint = :fingerprint and uid_validity <> :validity
                            order by stored_at limit 1)""")
                        .param("validity", claim.validity())
                        .param("uid", arrival.uid())
                        .param("mailbox", claim.mailbox())
                        .param("fingerprint", fingerprint(claim, arrival))
                        .update()
                == 1;
    }

    UUID add(Claim claim, Arrival arrival, Instant receivedAt, Instant now) {
        var id = UUID.randomUUID();
        var trouble = arrival.trouble();
        sql.sql("""
                        insert into inbound_mail (id, mailbox, uid_validity, uid, fingerprint, kind, quarantine, detail,
                            headers, sender_name, subject, source, size, received_at, stored_at, search_words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        claim.mailbox(),
                        claim.validity(),
                        arrival.uid(),
                        fingerprint(claim, arrival),
                        trouble == null ? MailKind.OTHER.name() : null,
                        trouble == null ? null : trouble.reason().name(),
                        trouble == null ? null : trouble.detail(),
                        trouble == null ? "" : trouble.headers(),
                        trouble == null ? "" : MailReader.line(trouble.headers(), "From"),
                        trouble == null ? "" : MailReader.line(trouble.headers(), "Subject"),
                        trouble == null ? null : arrival.source(),
                        arrival.size(),
                        Mailboxes.moment(receivedAt),
                        Mailboxes.moment(now),
                        trouble == null ? "" : Folded.of(head(trouble.headers()))))
                .update();
        if (trouble == null) {
            fill(id, arrival.mail());
        }
        return id;
    }

    /** A mail that was put aside is understood after all. */
    void fill(UUID id, ReadMail mail) {
        sql.sql("""
                        update inbound_mail set kind = 'OTHER', quarantine = null, detail = null, source = null,
                            retry = false, fingerprint = ?, message_id = ?, answers = ?, sender = ?, sender_name = ?,
                            recipients = ?, subject = ?, body = ?, cut = ?, undelivered = ?::jsonb, headers = ?,
                            sent_at = ?, search_words = ?
                        where id = ?""")
                .params(Arrays.asList(
                        mail.fingerprint(),
                        mail.messageId(),
                        mail.answers().toArray(String[]::new),
                        mail.from(),
                        mail.fromName(),
                        mail.recipients().toArray(String[]::new),
                        mail.subject(),
                        mail.text(),
                        mail.cut(),
                        write(mail.undelivered()),
                        mail.headers(),
                        Mailboxes.moment(mail.sentAt()),
                        Folded.of(mail.from(), mail.fromName(), mail.subject(), head(mail.text())),
                        id))
                .update();
        addFiles(id, mail);
    }

    private void addFiles(UUID id, ReadMail mail) {
        var position = 0;
        for (var file : mail.files()) {
            sql.sql("insert into inbound_file (id, mail_id, position, name, type, size, content)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            UUID.randomUUID(), id, position++, file.name(), file.type(), file.size(), file.content()))
                    .update();
        }
    }

    void understood(UUID id, MailKind kind, Ignored ignored, Origin origin) {
        var about = Optional.ofNullable(origin.about());
        sql.sql("update inbound_mail set kind = ?, ignored = ?, answered_mail_id = ?::uuid, about_type = ?,"
                        + " about_id = ? where id = ?")
                .params(Arrays.asList(
                        kind.name(),
                        ignored == null ? null : ignored.name(),
                        origin.answered(),
                        about.map(Subject::type).orElse(null),
                        about.map(Subject::id).orElse(null),
                        id))
                .update();
    }

    void stillAside(UUID id, Trouble trouble) {
        sql.sql("update inbound_mail set quarantine = ?, detail = ?, retry = false where id = ?")
                .params(Arrays.asList(trouble.reason().name(), trouble.detail(), id))
                .update();
    }

    /** Whether the same mail came in before, under another number. */
    boolean hasTwin(UUID id, String fingerprint) {
        return sql.sql("""
                        select exists (select from inbound_mail other join inbound_mail this using (mailbox)
                            where this.id = ? and other.id <> this.id and other.fingerprint = ?)""").params(id, fingerprint).query(Boolean.class).single();
    }

    /** What an earlier mail of a conversation is about. */
    Optional<Origin> origin(String messageId) {
        return sql.sql("select about_type, about_id from inbound_mail where message_id = ? and about_id is not null"
                        + " order by received_at desc limit 1")
                .param(messageId)
                .query((row, number) -> new Origin(null, new Subject(row.getString(1), row.getString(2))))
                .optional();
    }

    int countFrom(String sender, Instant since) {
        return sql.sql("select count(*) from inbound_mail where sender = ? and received_at >= ?")
                .params(sender, Mailboxes.moment(since))
                .query(Integer.class)
                .single();
    }

    Instant receivedAt(UUID id) {
        return sql.sql("select received_at from inbound_mail where id = ?")
                .param(id)
                .query((row, number) -> Mailboxes.instant(row, "received_at"))
                .single();
    }

    /** When the mailbox of this mail was first read. */
    Instant since(UUID id) {
        return sql.sql("select since from inbound_mailbox join inbound_mail on name = mailbox where id = ?")
                .param(id)
                .query((row, number) -> Mailboxes.instant(row, "since"))
                .single();
    }

    /** Somebody wants it to be fetched again. */
    void want(UUID id) {
        sql.sql("update inbound_mail set retry = true where id = ? and quarantine is not null")
                .param(id)
                .update();
    }

    /** The numbers of this list that no row has. */
    List<Long> unknown(Claim claim, List<Long> uids) {
        var known = sql.sql("select uid from inbound_mail where mailbox = ? and uid_validity = ? and uid = any (?)")
                .params(claim.mailbox(), claim.validity(), uids.toArray(Long[]::new))
                .query(Long.class)
                .set();
        return uids.stream().filter(uid -> !known.contains(uid)).toList();
    }

    /** The numbers of the mails that somebody wants to be fetched again. */
    List<Long> wanted(Claim claim) {
        return sql.sql("select uid from inbound_mail where mailbox = ? and uid_validity = ? and retry order by uid")
                .params(claim.mailbox(), claim.validity())
                .query(Long.class)
                .list();
    }

    private static String fingerprint(Claim claim, Arrival arrival) {
        if (arrival.mail() != null) {
            return arrival.mail().fingerprint();
        }
        return arrival.source() == null
                ? claim.validity() + ":" + arrival.uid()
                : HexFormat.of().formatHex(sha256().digest(arrival.source()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String head(String text) {
        return text.substring(0, Math.min(SEARCHED, text.length()));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail under its number. */
    record Numbered(UUID id, boolean isAside) {}
}
