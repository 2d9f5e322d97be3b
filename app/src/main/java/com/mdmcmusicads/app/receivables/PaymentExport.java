package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of payments as an Excel file, row by row, noted in the trail. */
@Component
class PaymentExport {

    private final PaymentBook book;
    private final Texts texts;
    private final AuditTrail trail;

    PaymentExport(PaymentBook book, Texts texts, AuditTrail trail) {
        this.book = book;
        this.texts = texts;
        this.trail = trail;
    }

    /** Gives a file that whoever reads it throws away. */
    @Transactional
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public Path write(PaymentFilter filter, Locale language) {
        try (var sheet = new SheetWriter(texts.say(language, "receivables.title"), language, columns(language))) {
            book.each(filter, row -> write(row, sheet, language));
            var file = Files.createTempFile("payments", ".xlsx");
            try (var target = Files.newOutputStream(file)) {
                sheet.writeTo(target);
            }
            trail.record("payments.exported", new Subject("payments", "list"), Map.of("rows", sheet.rows()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PaymentRow row, SheetWriter sheet, Locale language) {
        var payment = row.payment();
        sheet.row(
                payment.day(),
                row.clientName(),
                texts.say(language, "receivables.method." + payment.method()),
                payment.net().amount(),
                payment.left().amount(),
                payment.net().currency().getCurrencyCode(),
                row.invoices(),
                payment.note());
    }

    private List<Column> columns(Locale language) {
        return List.of(
                column(language, "day", Kind.DATE, 12),
                column(language, "client", Kind.TEXT, 32),
                column(language, "method", Kind.TEXT, 18),
                column(language, "amount", Kind.EUROS, 14),
                column(language, "left", Kind.EUROS, 14),
                column(language, "currency", Kind.TEXT, 8),
                column(language, "invoices", Kind.TEXT, 28),
                column(language, "note", Kind.TEXT, 40));
    }

    private Column column(Locale language, String name, Kind kind, int width) {
        var title = texts.say(language, "receivables.column." + name);
        return kind == Kind.TEXT ? Column.text(title, width) : Column.of(title, kind);
    }
}
