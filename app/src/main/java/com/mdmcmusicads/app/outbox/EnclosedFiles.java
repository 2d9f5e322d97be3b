package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.SentMails.Enclosed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The files that went with a mail, as downloads; nothing shows where there are none. */
class EnclosedFiles extends Section {

    private static final int KILO = 1024;

    private final transient IntFunction<Optional<Message.Attachment>> content;

    EnclosedFiles(List<Enclosed> files, IntFunction<Optional<Message.Attachment>> content) {
        this.content = content;
        addClassName("received-files");
        setVisible(!files.isEmpty());
        var list = new UnorderedList();
        files.forEach(file -> list.add(item(file)));
        add(new H3(getTranslation("outbox.files")), list);
    }

    private ListItem item(Enclosed file) {
        var size = new Span(" · " + size(file.size()));
        size.addClassName("muted");
        return new ListItem(new Anchor(download(file), AttachmentType.DOWNLOAD, file.name()), size);
    }

    private DownloadHandler download(Enclosed file) {
        return DownloadHandler.fromInputStream(event -> content.apply(file.position())
                .map(found -> new DownloadResponse(
                        new ByteArrayInputStream(found.bytes()), found.name(), found.type(), found.bytes().length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }

    private String size(long bytes) {
        return bytes < KILO * KILO
                ? getTranslation("outbox.files.kilobytes", Math.max(1, bytes / KILO))
                : getTranslation("outbox.files.megabytes", bytes / KILO / KILO);
    }
}
