package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * One row of proof, as it was written.
 *
 * @param wordingVersion as in {@code fr-3}, or null when no wording was told
 * @param writtenBy account id of the colleague who wrote it down, or null
 * @param answers number of the request this one confirms, or null
 */
public record Proof(
        long id,
        String email,
        Subject about,
        Purpose purpose,
        Standing answer,
        String wording,
        String wordingVersion,
        String language,
        Origin origin,
        String writtenBy,
        Long answers,
        Instant at,
        Instant writtenAt) {

    static Proof of(ResultSet row, int number) throws SQLException {
        return new Proof(
                row.getLong("id"),
                row.getString("email"),
                subject(row.getString("subject_type"), row.getString("subject_id")),
                Purpose.valueOf(row.getString("purpose")),
                Standing.valueOf(row.getString("answer")),
                row.getString("words"),
                row.getString("wording_version"),
                row.getString("language"),
                new Origin(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("source"),
                        row.getString("ip"),
                        row.getString("user_agent")),
                row.getString("written_by"),
                row.getObject("answers", Long.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    /** The same person says it once more, to exactly these words. */
    Evidence answeredAgain(String words, Origin from, Instant now) {
        return new Evidence(email, about, purpose, true, words, Locale.forLanguageTag(language), from, now);
    }

    private static Subject subject(String type, String id) {
        return type == null ? null : new Subject(type, id);
    }
}
