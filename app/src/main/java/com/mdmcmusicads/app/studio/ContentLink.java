package com.mdmcmusicads.app.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Takes the file of a model along, as it is when the link is pressed. */
class ContentLink extends Anchor {

    ContentLink(String words, String file, Supplier<String> content) {
        super(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType("application/octet-stream");
                    write(event.getOutputStream(), content.get());
                },
                AttachmentType.DOWNLOAD,
                words);
    }

    private static void write(java.io.OutputStream target, String content) throws IOException {
        target.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
