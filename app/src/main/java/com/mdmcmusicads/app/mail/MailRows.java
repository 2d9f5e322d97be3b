package com.mdmcmusicads.app.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads rows of the outbox. */
@Component
class MailRows implements RowMapper<Mail> {

    private final ObjectMapper json;

    MailRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Mail mapRow(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                MailState.valueOf(row.getString("status")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("recipient"),
                row.getString("template"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                headers(row.getString("headers")),
                row.getBoolean("confidential"),
                about(row.getString("about_type"), row.getString("about_id")),
                row.getString("reference"),
                row.getString("correlation_id"),
                row.getInt("attempts"),
                row.getInt("failures"),
                row.getInt("postponed"),
                instant(row.getTimestamp("place")),
                instant(row.getTimestamp("next_attempt_at")),
                instant(row.getTimestamp("created_at")),
                instant(row.getTimestamp("sent_at")),
                row.getString("last_error"));
    }

    String json(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Subject about(String type, String id) {
        return type == null ? null : new Subject(type, id);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
