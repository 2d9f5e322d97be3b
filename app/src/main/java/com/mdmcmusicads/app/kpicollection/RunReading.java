package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.platforms.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of the table of runs as Java reads it. */
final class RunReading {

    private RunReading() {}

    static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static CollectionRun read(ResultSet row, int number) throws SQLException {
        var cause = row.getString("cause");
        var said = row.getObject("wait_seconds", Long.class);
        return new CollectionRun(
                row.getString("id"),
                row.getString("batch"),
                row.getString("account_id"),
                Platform.valueOf(row.getString("platform")),
                row.getString("account_name"),
                RunKind.valueOf(row.getString("kind")),
                day(row, "from_day"),
                day(row, "to_day"),
                RunState.valueOf(row.getString("state")),
                cause == null ? null : RunCause.valueOf(cause),
                row.getString("detail"),
                day(row, "chunk_from"),
                day(row, "chunk_to"),
                row.getString("cursor"),
                row.getBoolean("whole"),
                row.getInt("pages"),
                counts(row),
                row.getInt("attempts"),
                said == null ? null : Duration.ofSeconds(said),
                moment(row, "retry_at"),
                row.getString("asked_by"),
                moment(row, "started_at"),
                moment(row, "moved_at"),
                moment(row, "ended_at"),
                row.getInt("revision"));
    }

    private static RunCounts counts(ResultSet row) throws SQLException {
        return new RunCounts(
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getInt("strangers"),
                row.getInt("emptied"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
