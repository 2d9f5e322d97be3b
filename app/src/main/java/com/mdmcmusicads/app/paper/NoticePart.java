package com.mdmcmusicads.app.paper;

import com.lowagie.text.pdf.PdfPTable;

/** Draws a {@link Notice}. */
final class NoticePart {

    private static final float INSIDE = 10;

    private NoticePart() {}

    static PdfPTable of(Notice notice) {
        var box = Cells.table(1);
        box.setKeepTogether(true);
        box.setSpacingBefore(6);
        box.setSpacingAfter(10);
        box.setTableEvent(Box.of(notice.tone()));
        var cell = Cells.padded(Cells.nested(content(notice)), INSIDE, INSIDE);
        cell.setPaddingLeft(INSIDE);
        cell.setPaddingRight(INSIDE);
        box.addCell(cell);
        return box;
    }

    private static PdfPTable content(Notice notice) {
        var table = Cells.table(2, 1);
        table.addCell(Cells.across(Cells.cell(notice.title(), title(notice.tone())), 2));
        if (notice.text() != null) {
            table.addCell(Cells.across(Cells.padded(Cells.cell(notice.text(), PaperInk.DETAIL), 6, 0), 2));
        }
        notice.facts().forEach(fact -> {
            table.addCell(Cells.padded(Cells.cell(fact.label(), PaperInk.BODY), 8, 0));
            table.addCell(Cells.right(Cells.padded(Cells.cell(fact.value(), PaperInk.STRONG), 8, 0)));
        });
        return table;
    }

    private static PaperInk title(Notice.Tone tone) {
        return switch (tone) {
            case PLAIN -> PaperInk.STRONG;
            case ACCENT -> PaperInk.ACCENT_TITLE;
            case MEDIA -> PaperInk.MEDIA_TITLE;
        };
    }
}
