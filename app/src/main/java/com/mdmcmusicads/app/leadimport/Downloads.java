package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/** A spreadsheet of at most some thousand rows on its way to the browser. */
final class Downloads {

    private Downloads() {}

    static DownloadResponse of(Consumer<OutputStream> write, String name) {
        var bytes = new ByteArrayOutputStream();
        write.accept(bytes);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes.toByteArray()), name, SheetWriter.TYPE, bytes.size());
    }
}
