package com.mdmcmusicads.app.retainers;

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
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file: read and written row by row, noted in the trail. */
@Component
class SubscriptionsSheet {

    private final SubscriptionReader reader;
    private final Texts texts;
    private final AuditTrail trail;

    SubscriptionsSheet(SubscriptionReader reader, Texts texts, AuditTrail trail) {
        this.reader = reader;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public void write(SubscriptionFilter filter, Locale language, OutputStream target) {
        try (var sheet = new SheetWriter(say(language, "title"), language, columns(language));
                var rows = reader.all(filter)) {
            rows.forEach(row -> write(row, sheet, language));
            sheet.writeTo(target);
            trail.record("subscriptions.exported", new Subject("subscriptions", "list"), Map.of("rows", sheet.rows()));
        }
    }

    private List<Column> columns(Locale language) {
        return List.of(
                Column.text(say(language, "column.client"), 32),
                Column.text(say(language, "column.state"), 14),
                Column.text(say(language, "column.platforms"), 26),
                Column.of(say(language, "column.monthly"), Kind.NUMBER),
                Column.text(say(language, "column.currency"), 8),
                Column.of(say(language, "column.started"), Kind.DATE),
                Column.of(say(language, "column.next"), Kind.DATE),
                Column.of(say(language, "column.last"), Kind.DATE));
    }

    private void write(SubscriptionRow row, SheetWriter sheet, Locale language) {
        var platforms = row.platforms().stream()
                .map(one -> say(language, "platform." + one))
                .collect(Collectors.joining(", "));
        sheet.row(
                row.client(),
                say(language, "state." + (row.isStuck() ? "STUCK" : row.state())),
                platforms,
                row.monthly().amount(),
                row.monthly().currency().getCurrencyCode(),
                row.startedOn(),
                row.nextDueOn(),
                row.lastDay());
    }

    private String say(Locale language, String key) {
        return texts.say(language, "retainers." + key);
    }
}
