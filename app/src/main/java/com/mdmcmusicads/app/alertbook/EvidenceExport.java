package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.Evidence;
import com.mdmcmusicads.app.audit.AuditTrail;
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

/** The evidence of one alert as an Excel file; that it was taken away is noted in the trail. */
@Component
class EvidenceExport {

    private final AlertBook book;
    private final EvidenceWords words;
    private final Texts texts;
    private final AuditTrail trail;

    EvidenceExport(AlertBook book, EvidenceWords words, Texts texts, AuditTrail trail) {
        this.book = book;
        this.words = words;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('PM', 'DIRECTION')")
    public void write(Alert alert, Locale reader, OutputStream target) {
        var evidence = book.evidence(alert.id());
        var names = words.names(evidence);
        try (var sheet = new SheetWriter(texts.say(reader, "alerts.evidence.sheet"), reader, columns(reader))) {
            evidence.forEach(one -> write(sheet, one, names, reader));
            sheet.writeTo(target);
            trail.record("alert.evidence-exported", alert.subject(), Map.of("rows", sheet.rows()));
        }
    }

    private void write(SheetWriter sheet, Evidence one, Map<String, String> names, Locale reader) {
        var on = one.on();
        sheet.row(
                one.at(),
                words.sentence(one, names, reader),
                words.who(one.actor(), names, reader),
                words.told(one, names),
                words.words(one, reader),
                texts.say(reader, "alerts.severity." + on.severity()),
                on.level(),
                on.measured(),
                on.expected(),
                on.budget() == null ? null : on.budget().amount(),
                one.newBudget(),
                on.budget() == null ? null : on.budget().currency().getCurrencyCode(),
                on.asOf());
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.of(say(reader, "at"), Kind.MOMENT),
                Column.text(say(reader, "kind"), 44),
                Column.text(say(reader, "actor"), 24),
                Column.text(say(reader, "told"), 32),
                Column.text(say(reader, "words"), 60),
                Column.text(say(reader, "severity"), 14),
                Column.of(say(reader, "level"), Kind.WHOLE),
                Column.of(say(reader, "measured"), Kind.NUMBER),
                Column.of(say(reader, "expected"), Kind.NUMBER),
                Column.of(say(reader, "budget"), Kind.NUMBER),
                Column.of(say(reader, "new-budget"), Kind.NUMBER),
                Column.text(say(reader, "currency"), 8),
                Column.of(say(reader, "as-of"), Kind.DATE));
    }

    private String say(Locale reader, String name) {
        return texts.say(reader, "alerts.evidence.column." + name);
    }
}
