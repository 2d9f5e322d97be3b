package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read and written a few hundred rows at a time, noted in the trail. */
@Component
class CampaignExport {

    private static final int FETCHED = 500;

    private final NamedParameterJdbcTemplate database;
    private final CampaignBook book;
    private final Directory directory;
    private final Texts texts;
    private final AuditTrail trail;

    CampaignExport(DataSource source, CampaignBook book, Directory directory, Texts texts, AuditTrail trail) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        database = new NamedParameterJdbcTemplate(rows);
        this.book = book;
        this.directory = directory;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SALES', 'PM', 'DIRECTION')")
    public void write(CampaignFilter filter, Locale reader, OutputStream target) {
        var query = book.query(filter);
        var columns = new SheetColumns(texts, reader);
        try (var sheet = new SheetWriter(texts.say(reader, "campaignbook.title"), reader, columns.all())) {
            var waiting = new ArrayList<CampaignRow>(FETCHED);
            RowCallbackHandler one = row -> {
                waiting.add(CampaignRow.of(row, 0));
                if (waiting.size() == FETCHED) {
                    write(waiting, sheet, columns);
                }
            };
            database.query(query.everything(), query.values(), one);
            write(waiting, sheet, columns);
            sheet.writeTo(target);
            trail.record(
                    "campaigns.exported",
                    new Subject("campaigns", "list"),
                    Map.of("rows", sheet.rows(), "filter", filter.parameters().getQueryString()));
        }
    }

    private void write(List<CampaignRow> waiting, SheetWriter sheet, SheetColumns columns) {
        var people = directory.names(waiting.stream()
                .map(CampaignRow::pmId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        book.paced(waiting).forEach(row -> sheet.row(columns.cells(row, people.get(row.pmId()))));
        waiting.clear();
    }
}
