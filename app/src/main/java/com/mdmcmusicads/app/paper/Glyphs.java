package com.mdmcmusicads.app.paper;

import com.lowagie.text.pdf.BaseFont;
import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Texts as the embedded font can show them: a letter it lacks loses its accents, a picture is left out, anything else becomes
 * an empty square. So whatever an artist calls a song, the document can be made.
 */
final class Glyphs {

    private static final int EMPTY_SQUARE = 0x25A1;

    private Glyphs() {}

    static String of(String text, BaseFont font) {
        if (text == null) {
            return "";
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(point -> isPlain(point, font))) {
            return composed;
        }
        return composed.codePoints()
                .mapToObj(point -> shown(point, font))
                .collect(Collectors.joining())
                .replaceAll("[ \\u00a0]{2,}", " ")
                .strip();
    }

    private static boolean isPlain(int point, BaseFont font) {
        return point == '\n' || !isUnseen(point) && font.charExists(point);
    }

    private static String shown(int point, BaseFont font) {
        if (isPlain(point, font)) {
            return Character.toString(point);
        }
        if (point == '\t' || Character.isWhitespace(point)) {
            return " ";
        }
        if (isUnseen(point) || isPicture(point)) {
            return "";
        }
        return point == 0x2011 ? "-" : likeness(point, font);
    }

    /** Without its accents, or spelt out where Unicode knows how ("ﬀ", "①", "𝐀"). */
    private static String likeness(int point, BaseFont font) {
        var spelt = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> isPlain(part, font) && Character.getType(part) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return spelt.isBlank() ? Character.toString(EMPTY_SQUARE) : spelt;
    }

    /** Controls, joiners and direction marks draw nothing, and some fonts draw a box for them. */
    private static boolean isUnseen(int point) {
        var type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F;
    }

    private static boolean isPicture(int point) {
        return Character.getType(point) == Character.OTHER_SYMBOL
                || point >= 0x1F000 && point <= 0x1FAFF
                || Character.getType(point) == Character.SURROGATE;
    }
}
