package com.mdmcmusicads.app.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** Draws a {@link PaperTable}. */
final class TablePart {

    private static final float GUTTER = 6;

    private final PaperTable table;
    private final PdfPTable drawn;

    private TablePart(PaperTable table) {
        this.table = table;
        var weights = new float[table.columns().size()];
        for (var at = 0; at < weights.length; at++) {
            weights[at] = table.columns().get(at).weight();
        }
        drawn = Cells.table(weights);
        drawn.setHeaderRows(1);
        drawn.setSpacingBefore(6);
        drawn.setSpacingAfter(8);
    }

    static PdfPTable of(PaperTable table) {
        var part = new TablePart(table);
        part.head();
        table.rows().forEach(part::row);
        return part.drawn;
    }

    private void head() {
        for (var column : table.columns()) {
            var cell = Cells.padded(Cells.cell(column.title(), PaperInk.LABEL), 4, 5);
            drawn.addCell(aligned(Cells.ruled(cell, Rectangle.BOTTOM, 1, PaperInk.INK), column));
        }
    }

    private void row(PaperTable.Row row) {
        if (row.cells().size() == 1 && table.columns().size() > 1) {
            heading(row.cells().get(0).text());
            return;
        }
        for (var at = 0; at < row.cells().size(); at++) {
            var cell = Cells.padded(cell(row.cells().get(at), table.columns().get(at)), 6, 7);
            drawn.addCell(aligned(
                    Cells.ruled(cell, Rectangle.BOTTOM, 0.5f, PaperInk.LINE),
                    table.columns().get(at)));
        }
    }

    private void heading(String text) {
        var cell = Cells.padded(Cells.cell(text, PaperInk.STRONG), 10, 5);
        drawn.addCell(Cells.across(
                Cells.ruled(cell, Rectangle.BOTTOM, 0.5f, PaperInk.LINE),
                table.columns().size()));
    }

    private static PdfPCell cell(PaperTable.Cell cell, PaperTable.Column column) {
        var composed = Cells.bare(new PdfPCell());
        composed.addElement(line(cell.text(), PaperInk.BODY, column));
        if (cell.detail() != null) {
            var detail = line(cell.detail(), PaperInk.DETAIL, column);
            detail.setSpacingBefore(1.5f);
            composed.addElement(detail);
        }
        return composed;
    }

    private static Paragraph line(String words, PaperInk ink, PaperTable.Column column) {
        var line = new Paragraph(A4.phrase(words, ink));
        line.setAlignment(column.figures() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return line;
    }

    private PdfPCell aligned(PdfPCell cell, PaperTable.Column column) {
        var isFirst = column.equals(table.columns().get(0));
        cell.setPaddingLeft(isFirst ? 0 : GUTTER);
        return column.figures() ? Cells.right(cell) : cell;
    }
}
