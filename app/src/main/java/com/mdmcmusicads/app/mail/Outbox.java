package com.mdmcmusicads.app.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of mails. */
@Repository
class Outbox {

    private final JdbcTemplate jdbc;
    private final MailRows rows;

    Outbox(JdbcTemplate jdbc, MailRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** False when a mail with this reference is there already. */
    boolean add(Mail mail, String language) {
        return jdbc.update(
                        "insert into mail_message (id, status, purpose, recipient, template, language, subject, body_text,"
                                + " body_html, headers, confidential, about_type, about_id, reference, correlation_id,"
                                + " in_process, next_attempt_at, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (reference) do nothing",
                        mail.id(),
                        mail.state().name(),
                        mail.purpose().name(),
                        mail.recipient(),
                        mail.template(),
                        language,
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        rows.json(mail.headers()),
                        mail.confidential(),
                        mail.about() == null ? null : mail.about().type(),
                        mail.about() == null ? null : mail.about().id(),
                        mail.reference(),
                        mail.correlationId(),
                        mail.is(MailState.QUEUED),
                        timestamp(mail.nextAttemptAt()),
                        timestamp(mail.createdAt()))
                == 1;
    }

    UUID withReference(String reference) {
        return jdbc.queryForObject("select id from mail_message where reference = ?", UUID.class, reference);
    }

    Optional<Mail> find(UUID id) {
        return jdbc.query("select * from mail_message where id = ?", rows, id).stream()
                .findFirst();
    }

    /** For as long as the transaction lasts nobody else decides about it. */
    Optional<Mail> lock(UUID id) {
        return jdbc.query("select * from mail_message where id = ? for update", rows, id).stream()
                .findFirst();
    }

    /** The mail as this attempt has it. */
    Mail sending(UUID id) {
        return jdbc.queryForObject(
                "update mail_message set status = 'SENDING', attempts = attempts + 1, next_attempt_at = null"
                        + " where id = ? returning *",
                rows,
                id);
    }

    /** The attempt that knows may say so even when others have meanwhile begun to doubt. */
    void sent(Mail mail, Instant now) {
        jdbc.update(
                "update mail_message set status = 'SENT', sent_at = ?, last_error = null, failures = 0,"
                        + " next_attempt_at = null, " + WIPE
                        + " where id = ? and attempts = ? and status in ('SENDING', 'UNCERTAIN', 'QUEUED')",
                timestamp(now),
                mail.id(),
                mail.attempts());
    }

    /** It certainly did not leave, and is due again; the state of another attempt is left alone. */
    void again(Mail mail, int failures, Instant next, String error) {
        jdbc.update(
                "update mail_message set status = 'QUEUED', failures = ?, next_attempt_at = ?, last_error = ?"
                        + " where id = ? and attempts = ? and status in ('SENDING', 'UNCERTAIN')",
                failures,
                timestamp(next),
                error,
                mail.id(),
                mail.attempts());
    }

    /** The server asked for patience; it did not fail to answer, so the engine's pauses begin anew. */
    void postpone(Mail mail, Instant next, String error) {
        jdbc.update(
                "update mail_message set status = 'QUEUED', failures = 0, postponed = postponed + 1,"
                        + " next_attempt_at = ?, last_error = ?"
                        + " where id = ? and attempts = ? and status in ('SENDING', 'UNCERTAIN')",
                timestamp(next),
                error,
                mail.id(),
                mail.attempts());
    }

    /** Waits for its place in an hour to come. */
    void waits(UUID id, Instant place, Instant next) {
        jdbc.update(
                "update mail_message set place = ?, next_attempt_at = ? where id = ?",
                timestamp(place),
                timestamp(next),
                id);
    }

    /** Its process finds it suppressed and ends; a mail that left is not even looked at, so nobody waits for it. */
    boolean withdraw(String reference) {
        return jdbc.update(
                        "update mail_message set status = 'SUPPRESSED', last_error = 'WITHDRAWN', next_attempt_at = null"
                                + " where reference = ? and status in ('QUEUED', 'KEPT', 'FAILED')",
                        reference)
                == 1;
    }

    void settle(UUID id, MailState state, String error) {
        jdbc.update(
                "update mail_message set status = ?, last_error = ?, next_attempt_at = null"
                        + (state == MailState.BOUNCED || state == MailState.SENT ? ", " + WIPE : "") + " where id = ?",
                state.name(),
                error,
                id);
    }

    /** What an attempt found out for good, unless a later one has begun meanwhile. */
    void settle(Mail attempt, MailState state, String error) {
        if (find(attempt.id())
                .filter(now -> now.attempts() == attempt.attempts())
                .isPresent()) {
            settle(attempt.id(), state, error);
        }
    }

    /** By a person's decision: everything begins anew. */
    void anew(UUID id, Instant now) {
        jdbc.update(
                "update mail_message set status = 'QUEUED', failures = 0, postponed = 0, next_attempt_at = ?, in_process = true"
                        + " where id = ?",
                timestamp(now),
                id);
    }

    /** Mails no process carries yet; other nodes skip those this one holds. */
    List<Mail> orphans(int most) {
        return jdbc.query(
                "select * from mail_message where status in ('QUEUED', 'SENDING') and not in_process"
                        + " order by created_at limit ? for update skip locked",
                rows,
                most);
    }

    void adopt(UUID id) {
        jdbc.update("update mail_message set in_process = true where id = ?", id);
    }

    private static final String WIPE = "body_text = case when confidential then null else body_text end,"
            + " body_html = case when confidential then null else body_html end";

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
