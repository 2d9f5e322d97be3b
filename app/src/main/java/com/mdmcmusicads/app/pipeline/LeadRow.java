package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.leads.LeadLook;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.particulars.Platform;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A lead as a list shows it. */
public record LeadRow(
        String id,
        String name,
        String artistName,
        List<Platform> platforms,
        BigDecimal budget,
        LeadStatus status,
        Integer score,
        String grade,
        Instant createdAt,
        Next next) {

    public static LeadRow of(ResultSet row, int number) throws SQLException {
        return new LeadRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("artist_name"),
                platforms((String[]) row.getArray("platforms").getArray()),
                row.getBigDecimal("budget"),
                LeadStatus.valueOf(row.getString("status")),
                row.getObject("score", Integer.class),
                row.getString("grade"),
                instant(row.getTimestamp("created_at")),
                row.getString("task_id") == null ? null : Next.of(row));
    }

    public String title() {
        return artistName == null ? name : artistName;
    }

    /** The person behind the artist; null where the person is the title. */
    public String subtitle() {
        return artistName == null ? null : name;
    }

    public String route() {
        return "leads/" + id;
    }

    /** The light of what comes next. */
    public Span light(Instant now) {
        return LeadLook.nextAction(next != null, next == null ? null : next.dueAt(), now);
    }

    private static List<Platform> platforms(String[] names) {
        return Stream.of(names).map(Platform::valueOf).sorted().toList();
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** The open task that is due first. */
    public record Next(String id, String key, Instant dueAt, String holder) {

        private static Next of(ResultSet row) throws SQLException {
            return new Next(
                    row.getString("task_id"),
                    row.getString("task_key"),
                    instant(row.getTimestamp("task_due_at")),
                    row.getString("assignee"));
        }
    }
}
