package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read row by row, written row by row, noted in the trail. */
@Component
class InvoiceExport {

    private static final int FETCHED = 500;

    private final NamedParameterJdbcTemplate database;
    private final InvoiceBook book;
    private final Texts texts;
    private final AuditTrail trail;

    InvoiceExport(DataSource source, InvoiceBook book, Texts texts, AuditTrail trail) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        database = new NamedParameterJdbcTemplate(rows);
        this.book = book;
        this.texts = texts;
        this.trail = trail;
    }

    /** Gives a file that whoever reads it throws away. */
    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
    public Path write(InvoiceFilter filter, Person reader, Locale language) {
        var query = book.query(filter, reader);
        try (var sheet = new SheetWriter(texts.say(language, "invoicebook.title"), language, columns(language))) {
            RowCallbackHandler one = row -> write(InvoiceRow.of(row, 0), sheet, language);
            database.query(query.everything(), query.values(), one);
            var file = Files.createTempFile("invoices", ".xlsx");
            try (var target = Files.newOutputStream(file)) {
                sheet.writeTo(target);
            }
            trail.record(
                    "invoices.exported",
                    new Subject("invoices", "list"),
                    Map.of("rows", sheet.rows(), "filter", filter.parameters().getQueryString()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InvoiceRow row, SheetWriter sheet, Locale language) {
        sheet.row(
                row.number(),
                texts.say(language, "invoicebook.kind." + row.kind()),
                row.clientName(),
                row.issueDay(),
                row.dueDay(),
                row.signed(row.net()).amount(),
                row.signed(row.tax()).amount(),
                row.signed(row.gross()).amount(),
                row.standing() == null ? null : book.standing().orElseThrow().word(row.standing(), language),
                row.open() == null ? null : row.open().amount());
    }

    private List<Column> columns(Locale language) {
        return List.of(
                text(language, "number", 16),
                text(language, "kind", 12),
                text(language, "client", 32),
                column(language, "issued", Kind.DATE),
                column(language, "due", Kind.DATE),
                column(language, "net", Kind.EUROS),
                column(language, "tax", Kind.EUROS),
                column(language, "gross", Kind.EUROS),
                text(language, "standing", 18),
                column(language, "open", Kind.EUROS));
    }

    private Column text(Locale language, String name, int width) {
        return Column.text(texts.say(language, "invoicebook.column." + name), width);
    }

    private Column column(Locale language, String name, Kind kind) {
        return Column.of(texts.say(language, "invoicebook.column." + name), kind);
    }
}
