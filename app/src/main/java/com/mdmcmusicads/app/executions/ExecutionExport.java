package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read row by row, written row by row, noted in the trail. */
@Component
class ExecutionExport {

    static final int MOST = 100_000;

    private final ExecutionDesk desk;
    private final AuditTrail trail;
    private final Texts texts;

    ExecutionExport(ExecutionDesk desk, AuditTrail trail, Texts texts) {
        this.desk = desk;
        this.trail = trail;
        this.texts = texts;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
    public void write(ExecutionFilter filter, Locale reader, OutputStream target) {
        try (var sheet = new SheetWriter(texts.say(reader, "executions.title"), reader, columns(reader))) {
            desk.each(filter, MOST, row -> write(sheet, row, reader));
            sheet.writeTo(target);
            trail.record(
                    "executions.exported",
                    new Subject("executions", "list"),
                    Map.of("rows", sheet.rows(), "filter", filter.parameters().getQueryString()));
        }
    }

    private void write(SheetWriter sheet, ExecutionRow row, Locale reader) {
        sheet.row(
                row.processName(),
                row.version(),
                row.businessKey(),
                texts.say(reader, row.state().messageKey()),
                row.at(),
                row.startedAt(),
                row.endedAt(),
                row.id());
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(say(reader, "process"), 32),
                Column.of(say(reader, "version"), Kind.WHOLE),
                Column.text(say(reader, "key"), 38),
                Column.text(say(reader, "state"), 14),
                Column.text(say(reader, "at"), 32),
                Column.of(say(reader, "started"), Kind.MOMENT),
                Column.of(say(reader, "ended"), Kind.MOMENT),
                Column.text(say(reader, "id"), 38));
    }

    private String say(Locale reader, String name) {
        return texts.say(reader, "executions.column." + name);
    }
}
