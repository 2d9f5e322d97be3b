package com.mdmcmusicads.app.inbound;

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

/** The files of a mail, as downloads only; those that were too large are named. */
class MailFiles extends Section {

    private static final int KILO = 1024;

    private final transient ReceivedMailDesk desk;

    MailFiles(ReceivedMailDesk desk, OpenedMail mail) {
        this.desk = desk;
        addClassName("received-files");
        var list = new UnorderedList();
        mail.files().forEach(file -> list.add(item(file)));
        add(new H3(getTranslation("inbound.files")), list);
    }

    private ListItem item(OpenedMail.File file) {
        var size = new Span(" · " + size(file.size()));
        size.addClassName("muted");
        if (!file.kept()) {
            return new ListItem(
                    new Span(file.name()), size, new Span(" · " + getTranslation("inbound.files.left-out")));
        }
        return new ListItem(new Anchor(download(file), AttachmentType.DOWNLOAD, file.name()), size);
    }

    private DownloadHandler download(OpenedMail.File file) {
        return DownloadHandler.fromInputStream(event -> desk.content(file.id())
                .map(bytes ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.type(), bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }

    private String size(long bytes) {
        return bytes < KILO * KILO
                ? getTranslation("inbound.files.kilobytes", Math.max(1, bytes / KILO))
                : getTranslation("inbound.files.megabytes", bytes / KILO / KILO);
    }
}
