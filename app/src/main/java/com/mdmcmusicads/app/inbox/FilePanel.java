package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.UploadWords;
import com.mdmcmusicads.app.tasks.FileRefusal;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskFiles;
import com.mdmcmusicads.app.tasks.TaskFiles.Attached;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;

/** The files of the subject: taken by drop or choice, given back as downloads only. */
class FilePanel extends Div {

    private static final int KILO = 1024;

    private final transient Tools tools;
    private final transient OpenTask task;
    private final transient People people;
    private final transient Acts acts;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("inbox.files.empty"));
    private final Upload upload = new Upload();

    FilePanel(Tools tools, OpenTask task, People people, Acts acts) {
        this.tools = tools;
        this.task = task;
        this.people = people;
        this.acts = acts;
        addClassName("task-files");
        nothing.addClassName("muted");
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> take(about.fileName(), bytes)));
        upload.setMaxFileSize(TaskFiles.LARGEST);
        upload.setUploadButton(new Button(getTranslation("inbox.files.add"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(getTranslation("inbox.files.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(
                rejected -> acts.warn(getTranslation("inbox.files.refused." + FileRefusal.Reason.TOO_LARGE)));
        add(nothing, list, upload);
        refresh();
    }

    /** Only what may be seen between choosing a file and having it. */
    private UploadI18N words() {
        return UploadWords.of(getTranslation("inbox.files.sending"), getTranslation("inbox.files.failed"));
    }

    private void take(String name, byte[] bytes) {
        upload.clearFileList();
        try {
            acts.attempt(() -> tools.files().attach(task.id(), name, bytes));
            refresh();
        } catch (FileRefusal refusal) {
            acts.warn(getTranslation("inbox.files.refused." + refusal.reason()));
        }
    }

    void refresh() {
        list.removeAll();
        var files = tools.files().of(task);
        files.forEach(file -> list.add(item(file)));
        list.setVisible(!files.isEmpty());
        nothing.setVisible(files.isEmpty());
    }

    private ListItem item(Attached file) {
        var link = new Anchor(download(file), AttachmentType.DOWNLOAD, file.name());
        var about = new Span(size(file.size()) + " · " + people.name(file.addedBy()) + " · ");
        about.add(new RelativeTime(file.at(), tools.clock().instant()));
        about.addClassNames("muted", "small");
        return new ListItem(link, about);
    }

    private DownloadHandler download(Attached file) {
        return DownloadHandler.fromInputStream(event -> tools.files()
                .content(task.id(), file.id())
                .map(bytes ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.type(), bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }

    private String size(long bytes) {
        return bytes < KILO * KILO
                ? getTranslation("inbox.files.kilobytes", Math.max(1, bytes / KILO))
                : getTranslation("inbox.files.megabytes", bytes / KILO / KILO);
    }
}
