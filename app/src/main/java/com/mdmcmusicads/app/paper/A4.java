package com.mdmcmusicads.app.paper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;

/** A4 and its measures, in points from the lower left corner. */
final class A4 {

    static final float WIDTH = mm(210);
    static final float HEIGHT = mm(297);
    static final float LEFT = mm(20);
    static final float RIGHT = WIDTH - mm(20);
    static final float ROOM = RIGHT - LEFT;

    /**
     * What shows in the window of a long French envelope (110 × 220 mm, window 35 × 100 mm, 20 mm from right and bottom)
     * wherever the folded sheet slips: 100 to 190 mm from the left, 55 to 79 mm from the top.
     */
    static final float WINDOW_LEFT = mm(105);

    static final float WINDOW_TOP = HEIGHT - mm(54);

    private A4() {}

    static float mm(float length) {
        return length * 72 / 25.4f;
    }

    static Phrase phrase(String words, PaperInk ink) {
        return new Phrase(ink.leading(), Glyphs.of(words, ink.base()), ink.font());
    }

    static void flow(ColumnText column) {
        try {
            column.go();
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
