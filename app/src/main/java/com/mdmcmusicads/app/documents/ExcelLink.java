package com.mdmcmusicads.app.documents;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Takes what a list shows along as an Excel file, written to the reader as it is made when the link is pressed. */
public class ExcelLink extends Anchor {

    /** @param write is called at each press, with the filter as it is then */
    public ExcelLink(String words, String file, Consumer<OutputStream> write) {
        super(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType(SheetWriter.TYPE);
                    write.accept(event.getOutputStream());
                },
                AttachmentType.DOWNLOAD,
                words);
    }
}
