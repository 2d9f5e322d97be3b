package com.mdmcmusicads.app.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;

/** Cells and tables without the habits of the library: no borders, true leading, text from the left. */
final class Cells {

    private Cells() {}

    static PdfPTable table(float... weights) {
        var table = new PdfPTable(weights);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        return table;
    }

    static PdfPCell cell(String words, PaperInk ink) {
        return cell(A4.phrase(words, ink), ink);
    }

    static PdfPCell cell(Phrase phrase, PaperInk ink) {
        var cell = bare(new PdfPCell(phrase));
        cell.setLeading(ink.leading(), 0);
        return cell;
    }

    static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setUseAscender(true);
        return cell;
    }

    /** A table in a cell, no taller than it is. */
    static PdfPCell nested(PdfPTable table) {
        var cell = bare(new PdfPCell(table));
        table.setExtendLastRow(false);
        return cell;
    }

    static PdfPCell right(PdfPCell cell) {
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    static PdfPCell padded(PdfPCell cell, float top, float bottom) {
        cell.setPaddingTop(top);
        cell.setPaddingBottom(bottom);
        return cell;
    }

    static PdfPCell ruled(PdfPCell cell, int edge, float width, Color colour) {
        cell.setBorder(edge);
        cell.setBorderWidth(width);
        cell.setBorderColor(colour);
        return cell;
    }

    static PdfPCell across(PdfPCell cell, int columns) {
        cell.setColspan(columns);
        return cell;
    }
}
