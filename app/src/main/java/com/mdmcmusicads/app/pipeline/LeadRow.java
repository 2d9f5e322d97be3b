package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.particulars.Platform;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A lead as a list shows it. */
record LeadRow(
        String id,
        String name,
        String artistName,
        List<Platform> platforms,
        BigDecimal budget,
        LeadStatus status,
        Integer score,
        String grade,
        Instant dueAt,
        Instant createdAt) {

    static LeadRow of(ResultSet row, int number) throws SQLException {
        return new LeadRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("artist_name"),
                platforms((String[]) row.getArray("platforms").getArray()),
                row.getBigDecimal("budget"),
                LeadStatus.valueOf(row.getString("status")),
                row.getObject("score", Integer.class),
                row.getString("grade"),
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("created_at")));
    }

    String title() {
        return artistName == null ? name : artistName;
    }

    /** The person behind the artist; null where the person is the title. */
    String subtitle() {
        return artistName == null ? null : name;
    }

    String route() {
        return "leads/" + id;
    }

    private static List<Platform> platforms(String[] names) {
        return Stream.of(names).map(Platform::valueOf).sorted().toList();
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
