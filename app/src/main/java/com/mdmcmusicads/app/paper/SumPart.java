package com.mdmcmusicads.app.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** Draws the totals at the right, and beside them how to pay. */
final class SumPart {

    private static final float EDGE = 8;

    private SumPart() {}

    static PdfPTable of(List<Sum> sums, Remittance remittance, PdfContentByte canvas) {
        var both = Cells.table(1.3f, 1);
        both.setKeepTogether(true);
        both.setSpacingBefore(4);
        both.setSpacingAfter(10);
        var left =
                remittance == null ? Cells.bare(new PdfPCell()) : Cells.nested(RemittancePart.of(remittance, canvas));
        left.setPaddingRight(A4.mm(6));
        both.addCell(left);
        both.addCell(Cells.nested(sums(sums)));
        return both;
    }

    private static PdfPTable sums(List<Sum> sums) {
        var table = Cells.table(1);
        sums.forEach(sum -> table.addCell(Cells.nested(row(sum))));
        return table;
    }

    private static PdfPTable row(Sum sum) {
        var isDue = sum.weight() == Sum.Weight.DUE;
        var row = Cells.table(1.6f, 1);
        var label = Cells.padded(Cells.cell(sum.label(), ink(sum)), isDue ? 8 : 4, isDue ? 9 : 5);
        label.setPaddingLeft(EDGE);
        var amount = Cells.padded(Cells.cell(sum.amount(), ink(sum)), isDue ? 8 : 4, isDue ? 9 : 5);
        amount.setPaddingRight(EDGE);
        amount.setNoWrap(true);
        row.addCell(ruled(label, sum));
        row.addCell(Cells.right(ruled(amount, sum)));
        if (isDue) {
            row.setTableEvent(Box.solid(PaperInk.INK));
        }
        return row;
    }

    private static PdfPCell ruled(PdfPCell cell, Sum sum) {
        return sum.weight() == Sum.Weight.STRONG ? Cells.ruled(cell, Rectangle.TOP, 0.5f, PaperInk.LINE_STRONG) : cell;
    }

    private static PaperInk ink(Sum sum) {
        return switch (sum.weight()) {
            case PLAIN -> PaperInk.BODY;
            case STRONG -> PaperInk.STRONG;
            case DUE -> PaperInk.DUE;
        };
    }
}
