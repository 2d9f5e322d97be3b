package com.mdmcmusicads.app.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPTableEvent;
import java.awt.Color;

/**
 * A box with soft corners behind a table or a cell.
 *
 * @param edge dashed, or null
 */
record Box(Color fill, Color edge) implements PdfPTableEvent, PdfPCellEvent {

    private static final float RADIUS = 4;

    static Box of(Notice.Tone tone) {
        return switch (tone) {
            case PLAIN -> new Box(PaperInk.PAPER, null);
            case ACCENT -> new Box(PaperInk.ACCENT_SOFT, null);
            case MEDIA -> new Box(PaperInk.MEDIA_SOFT, PaperInk.MEDIA);
        };
    }

    static Box solid(Color fill) {
        return new Box(fill, null);
    }

    @Override
    public void tableLayout(
            PdfPTable table,
            float[][] widths,
            float[] heights,
            int headerRows,
            int rowStart,
            PdfContentByte[] canvases) {
        var left = widths[0][0];
        var right = widths[0][widths[0].length - 1];
        var bottom = heights[heights.length - 1];
        draw(canvases[PdfPTable.BACKGROUNDCANVAS], left, bottom, right - left, heights[0] - bottom);
    }

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        draw(
                canvases[PdfPTable.BACKGROUNDCANVAS],
                place.getLeft(),
                place.getBottom(),
                place.getWidth(),
                place.getHeight());
    }

    private void draw(PdfContentByte canvas, float x, float y, float width, float height) {
        canvas.saveState();
        canvas.setLineWidth(0.9f);
        canvas.setColorFill(fill);
        canvas.roundRectangle(x, y, width, height, RADIUS);
        if (edge == null) {
            canvas.fill();
        } else {
            canvas.setLineDash(3, 2, 0);
            canvas.setColorStroke(edge);
            canvas.fillStroke();
        }
        canvas.restoreState();
    }
}
