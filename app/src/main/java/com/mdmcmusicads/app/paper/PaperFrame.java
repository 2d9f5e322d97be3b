package com.mdmcmusicads.app.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** What stands around the text: the letterhead of the first page, the head of the later ones, the foot of all. */
final class PaperFrame extends PdfPageEventHelper {

    private static final float COUNT_WIDTH = 24;

    private final Letterhead letterhead;
    private final Cover cover;
    private PdfTemplate count;

    PaperFrame(Letterhead letterhead, Cover cover) {
        this.letterhead = letterhead;
        this.cover = cover;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(COUNT_WIDTH, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        if (writer.getPageNumber() == 1) {
            new PaperHead(letterhead, cover).draw(canvas);
        } else {
            laterHead(canvas);
        }
        foot(canvas, writer.getPageNumber());
    }

    private void laterHead(PdfContentByte canvas) {
        var y = A4.HEIGHT - A4.mm(17);
        PaperMark.draw(canvas, A4.LEFT - 1, y - 2.5f, 13);
        line(canvas, new Phrase(letterhead.name(), PaperInk.STRONG.font()), Element.ALIGN_LEFT, A4.LEFT + 17, y);
        line(canvas, phrase(cover.title(), PaperInk.BODY), Element.ALIGN_RIGHT, A4.RIGHT, y);
        rule(canvas, y - 8);
    }

    private void foot(PdfContentByte canvas, int page) {
        var y = A4.mm(19);
        rule(canvas, y);
        var legal = new ColumnText(canvas);
        legal.setSimpleColumn(A4.LEFT, A4.mm(6), A4.RIGHT - A4.mm(22), y - 3);
        legal.setLeading(PaperInk.FINE.leading());
        legal.addText(phrase(letterhead.legal(), PaperInk.FINE));
        A4.flow(legal);
        var y2 = y - 3 - PaperInk.FINE.leading();
        line(canvas, phrase("Page " + page + " /", PaperInk.FINE), Element.ALIGN_RIGHT, A4.RIGHT - 9.5f, y2);
        canvas.addTemplate(count, A4.RIGHT - 7.6f, y2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        var pages = String.valueOf(writer.getPageNumber() - 1);
        ColumnText.showTextAligned(count, Element.ALIGN_LEFT, phrase(pages, PaperInk.FINE), 0, 0, 0);
    }

    private static void rule(PdfContentByte canvas, float y) {
        canvas.setLineWidth(0.5f);
        canvas.setColorStroke(PaperInk.LINE);
        canvas.moveTo(A4.LEFT, y);
        canvas.lineTo(A4.RIGHT, y);
        canvas.stroke();
    }

    private static void line(PdfContentByte canvas, Phrase words, int alignment, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, words, x, y, 0);
    }

    private static Phrase phrase(String words, PaperInk ink) {
        return A4.phrase(words, ink);
    }
}
