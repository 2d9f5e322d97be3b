package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertRows;
import com.mdmcmusicads.app.alerts.AlertWords;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read row by row, written row by row, noted in the trail. */
@Component
class AlertExport {

    private static final int FETCHED = 500;

    private final NamedParameterJdbcTemplate database;
    private final AlertRows rows;
    private final AlertWords words;
    private final Directory directory;
    private final Texts texts;
    private final AuditTrail trail;

    AlertExport(
            DataSource source, AlertRows rows, AlertWords words, Directory directory, Texts texts, AuditTrail trail) {
        var fetching = new JdbcTemplate(source);
        fetching.setFetchSize(FETCHED);
        database = new NamedParameterJdbcTemplate(fetching);
        this.rows = rows;
        this.words = words;
        this.directory = directory;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('PM', 'DIRECTION')")
    public void write(AlertFilter filter, Locale reader, OutputStream target) {
        var query = new AlertQuery(filter);
        var names = directory.staff().stream().collect(Collectors.toMap(Person::id, Person::name));
        try (var sheet = new SheetWriter(texts.say(reader, "alerts.title"), reader, columns(reader))) {
            database.query(query.everything(), query.values(), row -> {
                write(sheet, AlertBook.row(rows, row), names, reader);
            });
            sheet.writeTo(target);
            trail.record(
                    "alerts.exported",
                    new Subject("alerts", "list"),
                    Map.of("rows", sheet.rows(), "filter", filter.parameters().getQueryString()));
        }
    }

    private void write(SheetWriter sheet, AlertRow row, Map<String, String> names, Locale reader) {
        var alert = row.alert();
        var budget = alert.now().budget();
        sheet.row(
                texts.say(reader, "alerts.severity." + alert.now().severity()),
                row.number(),
                row.title(),
                texts.say(reader, alert.platform().key()),
                texts.say(reader, "alerts.rule." + alert.rule()),
                words.headline(alert, reader),
                alert.now().level(),
                alert.now().measured(),
                alert.now().expected(),
                budget == null ? null : budget.amount(),
                budget == null ? null : budget.currency().getCurrencyCode(),
                texts.say(reader, "alerts.state." + alert.state()),
                names.getOrDefault(row.pm() == null ? "" : row.pm(), ""),
                alert.openedAt(),
                alert.changedAt(),
                alert.closedAt());
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(say(reader, "severity"), 14),
                Column.text(say(reader, "campaign"), 14),
                Column.text(say(reader, "campaign"), 32),
                Column.text(say(reader, "platform"), 14),
                Column.text(say(reader, "rule"), 22),
                Column.text(say(reader, "what"), 60),
                Column.of(say(reader, "level"), Kind.WHOLE),
                Column.of(say(reader, "measured"), Kind.NUMBER),
                Column.of(say(reader, "expected"), Kind.NUMBER),
                Column.of(say(reader, "budget"), Kind.NUMBER),
                Column.text(say(reader, "currency"), 8),
                Column.text(say(reader, "state"), 16),
                Column.text(say(reader, "pm"), 24),
                Column.of(say(reader, "opened"), Kind.MOMENT),
                Column.of(say(reader, "changed"), Kind.MOMENT),
                Column.of(say(reader, "closed"), Kind.MOMENT));
    }

    private String say(Locale reader, String name) {
        return texts.say(reader, "alerts.column." + name);
    }
}
