package com.mdmcmusicads.app.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The type and the colours of the agency on paper: those of the light theme, docs/look.md. Fonts are read once. */
enum PaperInk {
    DISPLAY(25, true, 0x1d1628),
    DISPLAY_ACCENT(13, true, 0xa5105f),
    BRAND(12.5f, true, 0x1d1628),
    HEADING(10.5f, true, 0x1d1628),
    BODY(9, false, 0x1d1628),
    FIGURES(8.4f, false, 0x1d1628),
    STRONG(9, true, 0x1d1628),
    ADDRESS(10, false, 0x1d1628),
    DETAIL(7.6f, false, 0x554c65),
    LABEL(7.2f, false, 0x6b6279),
    FINE(6.8f, false, 0x6b6279),
    STAMP(8, true, 0xa5105f),
    DUE(11.5f, true, 0xffffff),
    MEDIA_TITLE(9, true, 0x0a666c),
    ACCENT_TITLE(9, true, 0xa5105f);

    static final Color INK = new Color(0x1d1628);
    static final Color ACCENT = new Color(0xa5105f);
    static final Color ACCENT_SOFT = new Color(0xfae6f0);
    static final Color PAPER = new Color(0xf4f2f7);
    static final Color LINE = new Color(0xdcd6e5);
    static final Color LINE_STRONG = new Color(0x857b95);
    static final Color MEDIA = new Color(0x0a666c);
    static final Color MEDIA_SOFT = new Color(0xdcf1f1);

    private final float size;
    private final boolean isBold;
    private final Color colour;

    PaperInk(float size, boolean isBold, int colour) {
        this.size = size;
        this.isBold = isBold;
        this.colour = new Color(colour);
    }

    Font font() {
        return new Font(base(), size, Font.NORMAL, colour);
    }

    BaseFont base() {
        return isBold ? Faces.BOLD : Faces.REGULAR;
    }

    float leading() {
        return size * 1.32f;
    }

    float size() {
        return size;
    }

    /** Read when the first document is made, not at the start. */
    private static final class Faces {

        static final BaseFont REGULAR = read("LiberationSans-Regular.ttf");
        static final BaseFont BOLD = read("LiberationSans-Bold.ttf");

        private static BaseFont read(String name) {
            try (var stream = PaperInk.class.getResourceAsStream("/liberation/" + name)) {
                return BaseFont.createFont(
                        name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
