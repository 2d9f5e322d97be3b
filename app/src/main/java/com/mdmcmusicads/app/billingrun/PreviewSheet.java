package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.subscriptions.Charge;
import com.mdmcmusicads.app.subscriptions.PricedBill;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The preview as an Excel file: one row a line that will be billed. */
@Component
class PreviewSheet {

    private final Texts texts;

    PreviewSheet(Texts texts) {
        this.texts = texts;
    }

    void write(Preview preview, Locale reader, OutputStream target) {
        try (var sheet = new SheetWriter(say(reader, "title"), reader, columns(reader))) {
            preview.rows().forEach(row -> write(row, sheet, reader));
            sheet.writeTo(target);
        }
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(say(reader, "column.client"), 32),
                Column.of(say(reader, "column.due"), Kind.DATE),
                Column.text(say(reader, "column.line"), 30),
                Column.of(say(reader, "column.from"), Kind.DATE),
                Column.of(say(reader, "column.to"), Kind.DATE),
                Column.of(say(reader, "column.net"), Kind.NUMBER),
                Column.of(say(reader, "column.billTax"), Kind.NUMBER),
                Column.of(say(reader, "column.billGross"), Kind.NUMBER),
                Column.text(say(reader, "column.currency"), 8),
                Column.of(say(reader, "column.last"), Kind.NUMBER),
                Column.text(say(reader, "column.difference"), 20),
                Column.text(say(reader, "column.warnings"), 40));
    }

    private void write(PreviewRow row, SheetWriter sheet, Locale reader) {
        if (row.bills().isEmpty()) {
            sheet.row(
                    row.client(),
                    null,
                    null,
                    null,
                    null,
                    row.net().amount(),
                    null,
                    null,
                    currency(row),
                    row.last().amount(),
                    difference(row, reader),
                    warnings(row, reader));
        }
        var isFirst = true;
        for (var bill : row.bills()) {
            for (var charge : bill.bill().charges()) {
                write(row, bill, charge, isFirst, sheet, reader);
                isFirst = false;
            }
        }
    }

    /** Tax and gross stand once an invoice, last month once a subscription, so that columns can be summed. */
    private void write(
            PreviewRow row, PricedBill bill, Charge charge, boolean isFirst, SheetWriter sheet, Locale reader) {
        var isFirstOfBill = charge == bill.bill().charges().get(0);
        sheet.row(
                row.client(),
                bill.bill().dueOn(),
                charge.line().label(),
                charge.from(),
                charge.until().minusDays(1),
                charge.net().amount(),
                isFirstOfBill ? bill.totals().tax().amount() : null,
                isFirstOfBill ? bill.totals().gross().amount() : null,
                currency(row),
                isFirst ? row.last().amount() : null,
                difference(row, reader),
                warnings(row, reader));
    }

    private static String currency(PreviewRow row) {
        return row.net().currency().getCurrencyCode();
    }

    private String difference(PreviewRow row, Locale reader) {
        return say(reader, "difference." + row.difference());
    }

    private String warnings(PreviewRow row, Locale reader) {
        return row.warnings().stream()
                .map(warning -> say(reader, "warning." + warning))
                .collect(Collectors.joining(", "));
    }

    private String say(Locale reader, String key) {
        return texts.say(reader, "billingrun." + key);
    }
}
