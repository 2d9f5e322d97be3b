package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who owes what for how long, as an Excel file, noted in the trail. */
@Component
class DebtorExport {

    private static final int MOST = 100_000;

    private final DebtorBook book;
    private final Texts texts;
    private final AuditTrail trail;

    DebtorExport(DebtorBook book, Texts texts, AuditTrail trail) {
        this.book = book;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public byte[] write(String words, DebtorBook.Order order, LocalDate today, Locale language) {
        try (var sheet = new SheetWriter(texts.say(language, "dunning.title"), language, columns(language))) {
            book.page(words, order, today, 0, MOST).forEach(one -> write(one, sheet));
            var target = new ByteArrayOutputStream();
            sheet.writeTo(target);
            trail.record("debtors.exported", new Subject("dunning", "list"), Map.of("rows", sheet.rows()));
            return target.toByteArray();
        }
    }

    private static void write(Debtor one, SheetWriter sheet) {
        var ages = one.ages();
        sheet.row(
                one.name(),
                one.invoices(),
                one.oldest(),
                one.overdue().amount(),
                ages.get(0).amount(),
                ages.get(1).amount(),
                ages.get(2).amount(),
                ages.get(3).amount(),
                one.lastSentAt());
    }

    private List<Column> columns(Locale language) {
        return List.of(
                Column.text(title(language, "client"), 32),
                Column.text(title(language, "invoices"), 10),
                Column.of(title(language, "oldest"), Kind.DATE),
                Column.of(title(language, "overdue"), Kind.EUROS),
                Column.of(title(language, "age.0"), Kind.EUROS),
                Column.of(title(language, "age.1"), Kind.EUROS),
                Column.of(title(language, "age.2"), Kind.EUROS),
                Column.of(title(language, "age.3"), Kind.EUROS),
                Column.of(title(language, "sent"), Kind.MOMENT));
    }

    private String title(Locale language, String name) {
        return texts.say(language, "dunning.column." + name);
    }
}
