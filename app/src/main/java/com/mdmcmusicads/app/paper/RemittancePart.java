package com.mdmcmusicads.app.paper;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** Draws how to pay: the code to scan at the left, what it says at the right. */
final class RemittancePart {

    private static final float INSIDE = 9;

    private RemittancePart() {}

    static PdfPTable of(Remittance remittance, PdfContentByte canvas) {
        var hasCode = remittance.code() != null;
        var table = hasCode ? Cells.table(1, 2.05f) : Cells.table(1);
        table.setTableEvent(Box.solid(PaperInk.PAPER));
        if (hasCode) {
            table.addCell(inside(Cells.nested(code(remittance, canvas)), INSIDE, INSIDE));
        }
        table.addCell(inside(Cells.nested(facts(remittance)), hasCode ? 2 : INSIDE, INSIDE));
        return table;
    }

    private static PdfPCell inside(PdfPCell cell, float left, float right) {
        Cells.padded(cell, INSIDE, INSIDE);
        cell.setPaddingLeft(left);
        cell.setPaddingRight(right);
        return cell;
    }

    private static PdfPTable code(Remittance remittance, PdfContentByte canvas) {
        var table = Cells.table(1);
        table.addCell(Cells.bare(new PdfPCell(QrDrawing.of(remittance.code().text(), canvas), true)));
        table.addCell(Cells.padded(Cells.cell(remittance.caption(), PaperInk.FINE), 7, 0));
        return table;
    }

    private static PdfPTable facts(Remittance remittance) {
        var table = Cells.table(1);
        table.addCell(Cells.padded(Cells.cell(remittance.title(), PaperInk.STRONG), 0, 4));
        remittance.facts().forEach(fact -> {
            table.addCell(Cells.padded(Cells.cell(fact.label(), PaperInk.LABEL), 3, 2.5f));
            table.addCell(Cells.padded(Cells.cell(fact.value(), PaperInk.FIGURES), 0, 4));
        });
        return table;
    }
}
