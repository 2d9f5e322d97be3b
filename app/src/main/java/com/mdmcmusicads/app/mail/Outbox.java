package com.mdmcmusicads.app.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.mail.Mail.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of mails, and the one query by which nodes share them out. */
@Repository
class Outbox {

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    Outbox(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID id, Status status, Letter letter, Written written, String correlationId, Instant now) {
        var about = Optional.ofNullable(letter.about());
        jdbc.update(
                "insert into mail_message (id, status, recipient, template, language, subject, body_text, body_html,"
                        + " confidential, about_type, about_id, correlation_id, next_attempt_at, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                status.name(),
                letter.to(),
                letter.template(),
                letter.language().getLanguage(),
                written.subject(),
                written.text(),
                written.html(),
                letter.confidential(),
                about.map(subject -> subject.type()).orElse(null),
                about.map(subject -> subject.id()).orElse(null),
                correlationId,
                Timestamp.from(now),
                Timestamp.from(now));
    }

    /**
     * Takes mails that are due for as long as {@code lease}; no other node gets them meanwhile, and one whose node died
     * comes back when the lease is over.
     */
    List<Mail> claim(int most, Instant now, Duration lease) {
        return jdbc.query("""
                update mail_message set status = 'SENDING', attempts = attempts + 1, next_attempt_at = ?
                where id in (select id from mail_message
                    where status in ('QUEUED', 'SENDING') and next_attempt_at <= ?
                    order by next_attempt_at limit ? for update skip locked)
                returning *""", this::read, Timestamp.from(now.plus(lease)), Timestamp.from(now), most);
    }

    void sent(Mail mail, Instant now) {
        jdbc.update(
                "update mail_message set status = 'SENT', sent_at = ?, last_error = null,"
                        + " body_text = case when confidential then null else body_text end,"
                        + " body_html = case when confidential then null else body_html end"
                        + " where id = ? and status = 'SENDING' and attempts = ?",
                Timestamp.from(now),
                mail.id(),
                mail.attempts());
    }

    void failed(Mail mail, Status next, String error, Instant nextAttempt) {
        jdbc.update(
                "update mail_message set status = ?, last_error = ?, next_attempt_at = ?"
                        + " where id = ? and status = 'SENDING' and attempts = ?",
                next.name(),
                error,
                Timestamp.from(nextAttempt),
                mail.id(),
                mail.attempts());
    }

    /** By hand, for what failed or was kept. */
    boolean queueAgain(UUID id, Instant now) {
        return jdbc.update(
                        "update mail_message set status = 'QUEUED', attempts = 0, next_attempt_at = ?"
                                + " where id = ? and status in ('FAILED', 'KEPT') and body_text is not null",
                        Timestamp.from(now),
                        id)
                == 1;
    }

    /** Newest first, without anything but what matches; the search goes over recipient and subject. */
    List<Mail> list(String search, int offset, int limit) {
        return jdbc.query(
                "select * from mail_message where recipient || ' ' || subject ilike ?"
                        + " order by created_at desc, id offset ? limit ?",
                this::read,
                pattern(search),
                offset,
                limit);
    }

    Optional<Mail> find(UUID id) {
        return jdbc.query("select * from mail_message where id = ?", this::read, id).stream()
                .findFirst();
    }

    private static String pattern(String search) {
        return "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private Mail read(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                Status.valueOf(row.getString("status")),
                row.getString("recipient"),
                row.getString("template"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                headers(row.getString("headers")),
                row.getString("correlation_id"),
                row.getInt("attempts"),
                instant(row.getTimestamp("next_attempt_at")),
                instant(row.getTimestamp("created_at")),
                instant(row.getTimestamp("sent_at")),
                row.getString("last_error"));
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
