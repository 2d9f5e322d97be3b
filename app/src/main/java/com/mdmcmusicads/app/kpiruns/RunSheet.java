package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.RunPage;
import com.mdmcmusicads.app.kpicollection.RunSearch;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read and written row by row, noted in the trail. */
@Component
class RunSheet {

    private final RunSearch search;
    private final Texts texts;
    private final AuditTrail trail;

    RunSheet(RunSearch search, Texts texts, AuditTrail trail) {
        this.search = search;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('PM', 'ADMIN', 'DIRECTION')")
    public void write(RunSearch.Filter filter, Locale language, OutputStream target) {
        try (var sheet = new SheetWriter(say(language, "title"), language, columns(language));
                var runs = search.all(filter)) {
            runs.forEach(run -> write(run, sheet, language));
            sheet.writeTo(target);
            trail.record("kpi-runs.exported", new Subject(RunPage.TYPE, "list"), Map.of("rows", sheet.rows()));
        }
    }

    private List<Column> columns(Locale language) {
        return List.of(
                Column.text(say(language, "column.account"), 30),
                Column.text(say(language, "column.platform"), 16),
                Column.text(say(language, "column.kind"), 14),
                Column.of(say(language, "column.from"), Kind.DATE),
                Column.of(say(language, "column.to"), Kind.DATE),
                Column.text(say(language, "column.state"), 16),
                Column.text(say(language, "column.cause"), 40),
                Column.of(say(language, "column.pages"), Kind.NUMBER),
                Column.of(say(language, "column.created"), Kind.NUMBER),
                Column.of(say(language, "column.updated"), Kind.NUMBER),
                Column.of(say(language, "column.unchanged"), Kind.NUMBER),
                Column.of(say(language, "column.rejected"), Kind.NUMBER),
                Column.of(say(language, "column.started"), Kind.DATE),
                Column.of(say(language, "column.ended"), Kind.DATE));
    }

    private void write(CollectionRun run, SheetWriter sheet, Locale language) {
        var counts = run.counts();
        sheet.row(
                run.accountName(),
                texts.say(language, run.platform().key()),
                say(language, "kind." + run.kind()),
                run.from(),
                run.to(),
                say(language, "state." + run.state()),
                run.cause() == null ? null : say(language, "cause." + run.cause()),
                run.pages(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                run.startedAt(),
                run.endedAt());
    }

    private String say(Locale language, String key) {
        return texts.say(language, "kpiruns." + key);
    }
}
