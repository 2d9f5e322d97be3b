package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.paper.PaperTable;
import com.mdmcmusicads.app.paper.PaperTable.Cell;
import com.mdmcmusicads.app.paper.PaperTable.Column;
import com.mdmcmusicads.app.paper.PaperTable.Row;
import com.mdmcmusicads.app.texts.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of an invoice as a table; a column for discounts stands there only where there is one. */
final class InvoiceTable {

    private final InvoiceSheet sheet;
    private final Texts texts;
    private final boolean hasDiscount;

    InvoiceTable(InvoiceSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        hasDiscount = sheet.lines().stream().anyMatch(line -> line.discount().signum() > 0);
    }

    PaperTable table() {
        return new PaperTable(columns(), sheet.lines().stream().map(this::row).toList());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(say("facturx.column.label"), hasDiscount ? 4.1f : 4.8f));
        columns.add(Column.figures(say("facturx.column.quantity"), 1.2f));
        columns.add(Column.figures(say("facturx.column.price"), 1.5f));
        if (hasDiscount) {
            columns.add(Column.figures(say("facturx.column.discount"), 1));
        }
        columns.add(Column.figures(say("facturx.column.vat"), 0.8f));
        columns.add(Column.figures(say("facturx.column.net"), 1.5f));
        return columns;
    }

    private Row row(InvoiceSheet.Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(line.label(), line.detail()));
        cells.add(Cell.of(quantity(line)));
        cells.add(Cell.of(Amounts.of(line.unitPrice(), sheet.language())));
        if (hasDiscount) {
            cells.add(discount(line));
        }
        cells.add(Cell.of(Amounts.percent(line.vat().rate(), sheet.language())));
        cells.add(Cell.of(Amounts.of(line.net(), sheet.language())));
        return new Row(cells);
    }

    private Cell discount(InvoiceSheet.Line line) {
        return line.discount().signum() == 0
                ? Cell.of("")
                : new Cell(
                        Amounts.percent(line.discount(), sheet.language()),
                        Amounts.of(line.allowance().negated(), sheet.language()));
    }

    private String quantity(InvoiceSheet.Line line) {
        var key = "facturx.unit." + line.unitCode().toLowerCase(Locale.ROOT);
        var number = NumberFormat.getNumberInstance(sheet.language());
        number.setMaximumFractionDigits(4);
        var figure = number.format(line.quantity());
        return texts.has(key) ? texts.say(sheet.language(), key, figure, line.quantity()) : figure;
    }

    private String say(String key) {
        return texts.say(sheet.language(), key);
    }
}
