package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.QuotePaper;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A document that opens beside the page. */
final class PaperLink {

    private static final String PDF = "application/pdf";

    private PaperLink() {}

    /** As it would look if it were sent today. */
    static Anchor preview(QuoteReader reader, QuoteSheet sheet, String label) {
        return of(() -> reader.preview(sheet.id()), label);
    }

    /** As the client got it. */
    static Anchor sent(QuoteReader reader, QuoteSheet sheet, String label) {
        return of(() -> reader.paper(sheet).orElseThrow(), label);
    }

    private static Anchor of(Supplier<QuotePaper> source, String label) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                            var paper = source.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(paper.bytes()), paper.name(), PDF, paper.bytes().length);
                        })
                        .inline(),
                AttachmentType.INLINE,
                label);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
