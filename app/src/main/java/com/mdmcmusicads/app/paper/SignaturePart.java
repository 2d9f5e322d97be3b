package com.mdmcmusicads.app.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** Draws room to sign by hand. */
final class SignaturePart {

    private static final float ROOM = A4.mm(16);

    private SignaturePart() {}

    static PdfPTable of(String title, List<String> blanks) {
        var table = new PdfPTable(blanks.size());
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        table.setSpacingBefore(10);
        table.addCell(Cells.across(Cells.cell(title, PaperInk.STRONG), blanks.size()));
        for (var blank : blanks) {
            var cell = Cells.padded(Cells.cell(blank, PaperInk.LABEL), 6, 0);
            cell.setMinimumHeight(ROOM);
            cell.setPaddingRight(6);
            table.addCell(Cells.ruled(cell, Rectangle.BOTTOM, 0.5f, PaperInk.LINE_STRONG));
        }
        return table;
    }
}
