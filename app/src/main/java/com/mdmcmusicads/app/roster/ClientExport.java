package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read row by row, written row by row, noted in the trail. */
@Component
class ClientExport {

    private static final int FETCHED = 500;
    private static final List<String> TEXTS = List.of(
            "name",
            "legal_name",
            "contact",
            "email",
            "phone",
            "billing_email",
            "street",
            "address_extra",
            "postcode",
            "city",
            "country",
            "siren",
            "siret",
            "vat_number");

    private final NamedParameterJdbcTemplate database;
    private final Texts texts;
    private final AuditTrail trail;

    ClientExport(DataSource source, Texts texts, AuditTrail trail) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        database = new NamedParameterJdbcTemplate(rows);
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'PM', 'SUPPORT', 'ACCOUNTING', 'DIRECTION')")
    public void write(ClientFilter filter, Locale language, OutputStream target) {
        var query = new ClientQuery(filter);
        try (var sheet = new SheetWriter(texts.say(language, "clients.title"), language, columns(language))) {
            RowCallbackHandler one = row -> write(row, sheet, language);
            database.query(query.everything(), query.values(), one);
            sheet.writeTo(target);
            var values = Map.<String, Object>of(
                    "rows", sheet.rows(), "filter", filter.parameters().getQueryString());
            trail.record("clients.exported", new Subject("clients", "list"), values);
        }
    }

    private List<Column> columns(Locale language) {
        var all = TEXTS.stream().map(name -> Column.text(say(language, name), name.equals("country") ? 8 : 24));
        var more = Stream.of(
                Column.text(say(language, "kind"), 14),
                Column.text(say(language, "position"), 24),
                Column.text(say(language, "billable"), 14),
                Column.of(say(language, "payment_days"), Kind.WHOLE),
                Column.text(say(language, "currency"), 8),
                Column.of(say(language, "created_at"), Kind.MOMENT));
        return Stream.concat(all, more).toList();
    }

    private String say(Locale language, String name) {
        return texts.say(language, "roster.export." + name);
    }

    private void write(ResultSet row, SheetWriter sheet, Locale language) throws SQLException {
        var cells = new Object[TEXTS.size() + 6];
        var at = 0;
        for (var name : TEXTS) {
            cells[at++] = row.getString(name);
        }
        cells[at++] = texts.say(language, "clients.kind." + row.getString("kind"));
        cells[at++] = texts.say(language, "clients.position." + row.getString("position"));
        cells[at++] = texts.say(language, row.getBoolean("billable") ? "clients.billable" : "clients.incomplete");
        cells[at++] = row.getInt("payment_days");
        cells[at++] = row.getString("currency");
        cells[at] = row.getTimestamp("created_at").toInstant();
        sheet.row(cells);
    }
}
