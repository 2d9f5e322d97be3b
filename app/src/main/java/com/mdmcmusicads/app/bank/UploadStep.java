package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.documents.SheetRefusal;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.UploadWords;
import com.mdmcmusicads.app.statements.StatementReader;
import com.mdmcmusicads.app.statements.StatementRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.function.Consumer;

/** The first step: the bank's file, and what was imported lately. */
class UploadStep extends Div {

    private final transient StatementDesk desk;
    private final transient Clock clock;
    private final transient Consumer<String> opened;
    private final Upload upload = new Upload();
    private final Paragraph word = new Paragraph();

    UploadStep(StatementDesk desk, Clock clock, Consumer<String> opened) {
        this.desk = desk;
        this.clock = clock;
        this.opened = opened;
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        prepareUpload();
        var accepted = new Paragraph(getTranslation("bank.import.accepted"));
        accepted.addClassNames("muted", "small");
        var choose = new Div(word, upload, accepted);
        choose.addClassName("panel");
        var latest = new Div(new H2(getTranslation("bank.import.latest")), latest());
        latest.addClassName("panel");
        add(choose, latest);
        addClassName("import-file");
    }

    private void prepareUpload() {
        upload.setUploadHandler(UploadHandler.toTempFile((about, file) -> take(about.fileName(), file)));
        upload.setMaxFileSize((int) StatementReader.MOST_BYTES);
        upload.setAcceptedFileTypes(".xml", ".csv", ".txt", ".xlsx", "text/xml", "text/csv", SheetWriter.TYPE);
        var button = new Button(getTranslation("bank.import.choose"), VaadinIcon.FILE_TABLE.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("bank.import.drop")));
        upload.setI18n(UploadWords.of(getTranslation("bank.import.sending"), getTranslation("bank.import.failed")));
        upload.addFileRejectedListener(
                rejected -> complain(getTranslation("statements.refused.TOO_LARGE", StatementReader.MOST_BYTES >> 20)));
    }

    private void take(String name, File file) {
        upload.clearFileList();
        try {
            opened.accept(desk.open(file.toPath(), name));
        } catch (StatementRefusal refusal) {
            complain(getTranslation(refusal.key(), refusal.arguments()));
        } catch (SheetRefusal refusal) {
            complain(getTranslation(refusal.key(), refusal.arguments()));
        } catch (ImportRefused refused) {
            complain(getTranslation(refused.key(), refused.arguments()));
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

    private Component latest() {
        var files = desk.latest();
        if (files.isEmpty()) {
            return new Paragraph(getTranslation("bank.import.latest.none"));
        }
        var list = new UnorderedList();
        list.addClassName("import-latest");
        files.forEach(file ->
                list.add(new ListItem(new Span(file.name()), new RelativeTime(file.importedAt(), clock.instant()))));
        return list;
    }
}
