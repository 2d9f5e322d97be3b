package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read row by row, written row by row, noted in the trail. */
@Component
class LeadExport {

    private static final int FETCHED = 500;
    private static final int TOLD_EVERY = 1000;

    private final NamedParameterJdbcTemplate database;
    private final Texts texts;
    private final AuditTrail trail;
    private final Clock clock;

    LeadExport(DataSource source, Texts texts, AuditTrail trail, Clock clock) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        database = new NamedParameterJdbcTemplate(rows);
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes all leads the filter lets through; false when {@code goesOn}, asked every thousand rows with their number,
     * said no.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
    public boolean write(LeadFilter filter, Locale language, OutputStream target, IntPredicate goesOn) {
        var query = new LeadQuery(filter, clock.instant());
        try (var sheet = new SheetWriter(texts.say(language, "pipeline.title"), language, columns(language))) {
            ResultSetExtractor<Boolean> all = rows -> writeAll(rows, sheet, language, goesOn);
            var isWhole = Boolean.TRUE.equals(database.query(query.everything(), query.values(), all));
            if (isWhole) {
                sheet.writeTo(target);
                var values = Map.<String, Object>of(
                        "rows", sheet.rows(), "filter", filter.parameters().getQueryString());
                trail.record("leads.exported", new Subject("leads", "list"), values);
            }
            return isWhole;
        }
    }

    private boolean writeAll(ResultSet rows, SheetWriter sheet, Locale language, IntPredicate goesOn)
            throws SQLException {
        while (rows.next()) {
            write(rows, sheet, language);
            if (sheet.rows() % TOLD_EVERY == 0 && !goesOn.test(sheet.rows())) {
                return false;
            }
        }
        return goesOn.test(sheet.rows());
    }

    private List<Column> columns(Locale language) {
        return List.of(
                text(language, "artist", 28),
                text(language, "name", 24),
                text(language, "email", 32),
                text(language, "phone", 18),
                text(language, "genre", 16),
                column(language, "budget", Kind.EUROS),
                text(language, "platforms", 24),
                text(language, "country", 16),
                text(language, "language", 10),
                text(language, "status", 16),
                text(language, "grade", 6),
                column(language, "score", Kind.WHOLE),
                text(language, "team", 14),
                text(language, "source", 24),
                column(language, "received", Kind.MOMENT),
                column(language, "due", Kind.MOMENT));
    }

    private Column text(Locale language, String name, int width) {
        return Column.text(texts.say(language, "pipeline.export." + name), width);
    }

    private Column column(Locale language, String name, Kind kind) {
        return Column.of(texts.say(language, "pipeline.export." + name), kind);
    }

    private void write(ResultSet row, SheetWriter sheet, Locale language) throws SQLException {
        sheet.row(
                row.getString("artist_name"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("genre"),
                row.getBigDecimal("budget"),
                platforms(row, language),
                country(row.getString("country"), language),
                row.getString("language"),
                texts.say(language, "leads.status." + row.getString("status")),
                row.getString("grade"),
                row.getObject("score", Integer.class),
                texts.say(language, "leads.team." + row.getString("team")),
                row.getString("source"),
                moment(row, "created_at"),
                moment(row, "due_at"));
    }

    private String platforms(ResultSet row, Locale language) throws SQLException {
        return Arrays.stream((String[]) row.getArray("platforms").getArray())
                .map(name -> texts.say(language, "particulars.platform." + name))
                .collect(Collectors.joining(", "));
    }

    private static String country(String code, Locale language) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
