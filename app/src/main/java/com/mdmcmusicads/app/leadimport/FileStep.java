package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRefusal;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.UploadWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The first step: a file, an example of one, and what was imported lately. */
class FileStep extends Div {

    private final transient ImportDesk desk;
    private final transient ImportSheets sheets;
    private final transient Clock clock;
    private final transient Consumer<String> opened;
    private final Upload upload = new Upload();
    private final Paragraph word = new Paragraph();

    FileStep(ImportDesk desk, ImportSheets sheets, Clock clock, Consumer<String> opened) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
        this.opened = opened;
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        prepareUpload();
        var accepted = new Paragraph(getTranslation("leadimport.accepted"));
        accepted.addClassNames("muted", "small");
        var choose = new Div(word, upload, accepted, example());
        choose.addClassName("panel");
        var latest = new Div(new H2(getTranslation("leadimport.latest")), latest());
        latest.addClassName("panel");
        add(choose, latest);
        addClassName("import-file");
    }

    private void prepareUpload() {
        upload.setUploadHandler(UploadHandler.toTempFile((about, file) -> take(about.fileName(), file)));
        upload.setMaxFileSize((int) SheetReader.Limits.USUAL.bytes());
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt", SheetWriter.TYPE, "text/csv");
        var button = new Button(getTranslation("leadimport.choose"), VaadinIcon.FILE_TABLE.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("leadimport.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> complain(getTranslation("leadimport.too-large")));
    }

    private UploadI18N words() {
        return UploadWords.of(getTranslation("leadimport.sending"), getTranslation("leadimport.failed"));
    }

    private void take(String name, File file) {
        upload.clearFileList();
        try {
            var id = desk.open(file.toPath(), name, getLocale());
            if (desk.tally(id).all() == 0) {
                desk.discard(id);
                complain(getTranslation("leadimport.rowless"));
            } else {
                opened.accept(id);
            }
        } catch (SheetRefusal refusal) {
            complain(getTranslation(refusal.key(), refusal.arguments()));
        } finally {
            forget(file);
        }
    }

    private static void forget(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complain(String text) {
        word.setText(text);
        word.setVisible(true);
    }

    private Anchor example() {
        var language = getLocale();
        var download = DownloadHandler.fromInputStream(event ->
                Downloads.of(target -> sheets.example(language, target), getTranslation("leadimport.example.file")));
        return new Anchor(download, AttachmentType.DOWNLOAD, getTranslation("leadimport.example.download"));
    }

    private com.vaadin.flow.component.Component latest() {
        List<ImportJob> jobs = desk.latest();
        if (jobs.isEmpty()) {
            return new Paragraph(getTranslation("leadimport.latest.none"));
        }
        var list = new UnorderedList();
        list.addClassName("import-latest");
        jobs.forEach(job -> {
            var link = new Anchor(job.route(), job.fileName());
            link.getElement().setAttribute("router-link", true);
            var state = new Span(getTranslation("leadimport.state." + job.state()));
            state.addClassName("badge");
            list.add(new ListItem(link, state, new RelativeTime(job.openedAt(), clock.instant())));
        });
        return list;
    }
}
