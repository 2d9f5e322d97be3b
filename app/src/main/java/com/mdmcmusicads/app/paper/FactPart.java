package com.mdmcmusicads.app.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** Draws the strip of facts between head and text. */
final class FactPart {

    private static final int A_ROW = 4;

    private FactPart() {}

    static PdfPTable of(List<Fact> facts) {
        var rows = Math.max(1, (facts.size() + A_ROW - 1) / A_ROW);
        var columns = Math.max(1, (facts.size() + rows - 1) / rows);
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingAfter(8);
        facts.forEach(fact -> table.addCell(cell(fact)));
        for (var empty = facts.size(); empty % columns > 0; empty++) {
            table.addCell(ruled(Cells.bare(new PdfPCell())));
        }
        return table;
    }

    private static PdfPCell cell(Fact fact) {
        var inner = Cells.table(1);
        inner.addCell(Cells.padded(Cells.cell(fact.label(), PaperInk.LABEL), 0, 4));
        inner.addCell(Cells.cell(fact.value(), PaperInk.STRONG));
        var cell = Cells.padded(Cells.nested(inner), 7, 8);
        cell.setPaddingRight(6);
        return ruled(cell);
    }

    private static PdfPCell ruled(PdfPCell cell) {
        return Cells.ruled(cell, Rectangle.TOP, 0.5f, PaperInk.LINE_STRONG);
    }
}
