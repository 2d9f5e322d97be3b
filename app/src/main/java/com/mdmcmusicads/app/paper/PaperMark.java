package com.mdmcmusicads.app.paper;

import com.lowagie.text.pdf.PdfContentByte;

/** The agency's mark: five bars of sound that draw an M, the middle one in cassis. */
final class PaperMark {

    private static final float GRID = 40;
    private static final float[] LEFT = {2, 9.6f, 17.25f, 24.9f, 32.5f};
    private static final float[] HEIGHT = {32, 24, 16, 24, 32};
    private static final int MIDDLE = 2;

    private PaperMark() {}

    /** @param y of its lower edge */
    static void draw(PdfContentByte canvas, float x, float y, float size) {
        var unit = size / GRID;
        for (var bar = 0; bar < LEFT.length; bar++) {
            canvas.setColorFill(bar == MIDDLE ? PaperInk.ACCENT : PaperInk.INK);
            canvas.roundRectangle(x + LEFT[bar] * unit, y + 4 * unit, 5.5f * unit, HEIGHT[bar] * unit, 1.5f * unit);
            canvas.fill();
        }
    }
}
