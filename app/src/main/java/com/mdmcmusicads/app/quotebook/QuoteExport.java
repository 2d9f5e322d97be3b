package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read row by row, written row by row, noted in the trail. */
@Component
class QuoteExport {

    private static final int FETCHED = 500;

    private final NamedParameterJdbcTemplate database;
    private final Directory directory;
    private final Texts texts;
    private final AuditTrail trail;
    private final Clock clock;

    QuoteExport(DataSource source, Directory directory, Texts texts, AuditTrail trail, Clock clock) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        database = new NamedParameterJdbcTemplate(rows);
        this.directory = directory;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
    public void write(QuoteFilter filter, Locale reader, OutputStream target) {
        var query = new QuoteQuery(
                filter, clock.instant().atZone(BusinessHours.PARIS).toLocalDate());
        try (var sheet = new SheetWriter(texts.say(reader, "quotes.title"), reader, columns(reader))) {
            var sellers = new HashMap<String, String>();
            database.query(query.everything(), query.values(), row -> {
                write(sheet, row, sellers, reader);
            });
            sheet.writeTo(target);
            trail.record(
                    "quotes.exported",
                    new Subject("quotes", "list"),
                    Map.of("rows", sheet.rows(), "filter", filter.parameters().getQueryString()));
        }
    }

    private void write(SheetWriter sheet, ResultSet row, Map<String, String> sellers, Locale reader)
            throws SQLException {
        var quote = QuoteRow.of(row, 0);
        sheet.row(
                quote.number(),
                quote.version(),
                quote.title(),
                texts.say(reader, "quotes.state." + quote.state()),
                quote.monthly().amount(),
                quote.once().amount(),
                quote.monthly().currency().getCurrencyCode(),
                quote.validUntil(),
                sellers.computeIfAbsent(quote.sellerId(), this::name),
                quote.changedAt());
    }

    private String name(String account) {
        return directory.names(List.of(account)).getOrDefault(account, "");
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(say(reader, "number"), 14),
                Column.of(say(reader, "version"), Kind.WHOLE),
                Column.text(say(reader, "for"), 32),
                Column.text(say(reader, "state"), 14),
                Column.of(say(reader, "monthly"), Kind.NUMBER),
                Column.of(say(reader, "once"), Kind.NUMBER),
                Column.text(say(reader, "currency"), 8),
                Column.of(say(reader, "until"), Kind.DATE),
                Column.text(say(reader, "seller"), 24),
                Column.of(say(reader, "changed"), Kind.MOMENT));
    }

    private String say(Locale reader, String name) {
        return texts.say(reader, "quotebook.column." + name);
    }
}
