package com.mdmcmusicads.app.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A designed A4 document in the look of the agency: parts are laid one under the other, pages break by themselves. The bytes
 * are PDF/A-1b and depend on the input alone.
 *
 * <pre>{@code
 * var bytes = new PdfPaper(letterhead, cover)
 *         .facts(List.of(new Fact("Valable jusqu’au", "31 décembre 2026")))
 *         .table(new PaperTable(columns, rows))
 *         .totals(List.of(Sum.plain("Total HT", "200,00 €"), Sum.due("Total TTC", "240,00 €")))
 *         .bytes();
 * }</pre>
 */
public final class PdfPaper {

    private static final float LATER_TOP = A4.mm(29);
    private static final float FOOT = A4.mm(24);

    /** A title stands over at least this much of what it speaks of. */
    private static final float WITH_HEADING = A4.mm(24);

    private final Cover cover;
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 16);
    private final Document document = new Document();
    private final PdfWriter writer;

    public PdfPaper(Letterhead letterhead, Cover cover) {
        this.cover = cover;
        var side = A4.LEFT;
        document.setPageSize(new Rectangle(A4.WIDTH, A4.HEIGHT));
        document.setMargins(side, side, PaperHead.bottom(cover), FOOT);
        writer = PdfWriter.getInstance(document, stream);
        writer.setPageEvent(new PaperFrame(letterhead, cover));
        Archival.open(document, writer, letterhead, cover);
        document.setMargins(side, side, LATER_TOP, FOOT);
    }

    /** A strip of dates and references, up to four in a row. */
    public PdfPaper facts(List<Fact> facts) {
        return add(FactPart.of(facts));
    }

    /** A title over what follows. */
    public PdfPaper heading(String words) {
        var heading = new Paragraph(A4.phrase(words, PaperInk.HEADING));
        heading.setSpacingBefore(6);
        heading.setSpacingAfter(4);
        if (writer.getVerticalPosition(false) < FOOT + WITH_HEADING) {
            document.newPage();
        }
        return add(heading);
    }

    public PdfPaper text(String words) {
        return paragraph(words, PaperInk.BODY, 5);
    }

    /** Legal texts and conditions, one paragraph each. */
    public PdfPaper finePrint(List<String> paragraphs) {
        paragraphs.forEach(words -> paragraph(words, PaperInk.DETAIL, 3));
        return this;
    }

    public PdfPaper table(PaperTable table) {
        return add(TablePart.of(table));
    }

    public PdfPaper totals(List<Sum> sums) {
        return add(SumPart.of(sums, null, writer.getDirectContent()));
    }

    /** The totals with how to pay at their left. */
    public PdfPaper totals(List<Sum> sums, Remittance remittance) {
        return add(SumPart.of(sums, remittance, writer.getDirectContent()));
    }

    public PdfPaper notice(Notice notice) {
        return add(NoticePart.of(notice));
    }

    /** Room to sign by hand: who, where and when, and under what words. */
    public PdfPaper signature(String title, List<String> blanks) {
        return add(SignaturePart.of(title, blanks));
    }

    /** The finished document; nothing can be added after. */
    public byte[] bytes() {
        writer.createXmpMetadata();
        document.close();
        return Archival.settle(stream.toByteArray());
    }

    private PdfPaper paragraph(String words, PaperInk ink, float after) {
        var paragraph = new Paragraph(A4.phrase(words, ink));
        paragraph.setSpacingAfter(after);
        return add(paragraph);
    }

    private PdfPaper add(Element part) {
        document.add(part);
        return this;
    }
}
