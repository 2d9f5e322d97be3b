package com.mdmcmusicads.app.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/** The upper third of the first page: mark, name, address; what the document is; for whom, in the envelope's window. */
final class PaperHead {

    private static final float MARK = A4.mm(12);

    private final Letterhead letterhead;
    private final Cover cover;

    PaperHead(Letterhead letterhead, Cover cover) {
        this.letterhead = letterhead;
        this.cover = cover;
    }

    /** Where the text may begin. */
    static float bottom(Cover cover) {
        return cover.recipient().isEmpty() ? A4.mm(72) : A4.mm(92);
    }

    void draw(PdfContentByte canvas) {
        var top = A4.HEIGHT - A4.mm(15);
        PaperMark.draw(canvas, A4.LEFT - MARK / 20, top - MARK, MARK);
        var words = A4.LEFT + MARK + A4.mm(4);
        column(canvas, words, A4.RIGHT, top + 1, List.of(line(letterhead.name(), PaperInk.BRAND)));
        var address = letterhead.lines().stream()
                .map(text -> line(text, PaperInk.DETAIL))
                .toList();
        column(canvas, words, A4.RIGHT, top - 17, address);
        column(canvas, A4.LEFT, A4.WINDOW_LEFT - A4.mm(6), A4.WINDOW_TOP + 4, title());
        var recipient = cover.recipient().stream()
                .map(text -> line(text, PaperInk.ADDRESS))
                .toList();
        column(canvas, A4.WINDOW_LEFT, A4.RIGHT, A4.WINDOW_TOP, recipient);
    }

    private List<Paragraph> title() {
        var kind = line(cover.kind(), PaperInk.DISPLAY);
        var number = line(cover.number(), PaperInk.DISPLAY_ACCENT);
        number.setSpacingBefore(3);
        if (cover.stamp() != null) {
            number.add(new Chunk("   " + cover.stamp(), PaperInk.STAMP.font()));
        }
        var subject = line(cover.subject(), PaperInk.BODY);
        subject.setSpacingBefore(4);
        return List.of(kind, number, subject);
    }

    private static Paragraph line(String words, PaperInk ink) {
        return new Paragraph(A4.phrase(words, ink));
    }

    private static void column(PdfContentByte canvas, float left, float right, float top, List<Paragraph> paragraphs) {
        var column = new ColumnText(canvas);
        column.setSimpleColumn(left, top - A4.mm(60), right, top);
        paragraphs.forEach(column::addElement);
        A4.flow(column);
    }
}
