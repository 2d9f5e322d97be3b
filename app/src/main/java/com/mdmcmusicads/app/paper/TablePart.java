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
    private final float[] weights;
    private final PdfPTable drawn;

    private TablePart(PaperTable table) {
        this.table = table;
        weights = new float[table.columns().size()];
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
        for (var at = 0; at < table.rows().size(); at++) {
            var isLast = at == table.rows().size() - 1;
            if (part.isHeading(table.rows().get(at))
                    && !isLast
                    && !part.isHeading(table.rows().get(at + 1))) {
                part.together(table.rows().get(at), table.rows().get(++at));
            } else {
                part.row(part.drawn, table.rows().get(at));
            }
        }
        return part.drawn;
    }

    private boolean isHeading(PaperTable.Row row) {
        return row.cells().size() == 1 && table.columns().size() > 1;
    }

    /** A heading never stands alone at the foot of a page. */
    private void together(PaperTable.Row heading, PaperTable.Row first) {
        var both = Cells.table(weights);
        row(both, heading);
        row(both, first);
        drawn.addCell(Cells.across(Cells.nested(both), weights.length));
    }

    private void head() {
        for (var column : table.columns()) {
            var cell = Cells.padded(Cells.cell(column.title(), PaperInk.LABEL), 4, 5);
            drawn.addCell(aligned(Cells.ruled(cell, Rectangle.BOTTOM, 1, PaperInk.INK), column));
        }
    }

    private void row(PdfPTable target, PaperTable.Row row) {
        if (isHeading(row)) {
            var cell = Cells.padded(Cells.cell(row.cells().get(0).text(), PaperInk.STRONG), 10, 5);
            target.addCell(Cells.across(ruled(cell), weights.length));
            return;
        }
        for (var at = 0; at < row.cells().size(); at++) {
            var column = table.columns().get(at);
            var cell = Cells.padded(cell(row.cells().get(at), column), 6, 7);
            target.addCell(aligned(ruled(cell), column));
        }
    }

    private static PdfPCell ruled(PdfPCell cell) {
        return Cells.ruled(cell, Rectangle.BOTTOM, 0.5f, PaperInk.LINE);
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
