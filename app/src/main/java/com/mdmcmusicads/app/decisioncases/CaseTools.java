package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.documents.SheetRefusal;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.look.UploadWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/** What one can do with the cases of a decision: bring, fetch, have some proposed, see only the wrong ones. */
class CaseTools extends Div {

    private final transient Factory makes;
    private final transient ModelRef ref;
    private final transient String content;
    private final transient CaseReport report;
    private final Paragraph word = new Paragraph();

    private CaseTools(
            Factory makes,
            ModelRef ref,
            String content,
            CaseReport report,
            boolean onlyWrong,
            Consumer<Boolean> filter) {
        this.makes = makes;
        this.ref = ref;
        this.content = content;
        this.report = report;
        addClassName("cases-tools");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        if (report.outcomes().isEmpty()) {
            add(new EmptyState(getTranslation("decisioncases.none"), getTranslation("decisioncases.none.next")));
        } else {
            add(figures(onlyWrong, filter));
        }
        add(actions(), word);
    }

    /** Makes the tools of a decision. */
    @org.springframework.stereotype.Component
    record Factory(CaseDesk desk, CaseSheets sheets, CaseProposals proposals) {

        CaseTools of(ModelRef ref, String content, CaseReport report, boolean onlyWrong, Consumer<Boolean> filter) {
            return new CaseTools(this, ref, content, report, onlyWrong, filter);
        }
    }

    private Component figures(boolean onlyWrong, Consumer<Boolean> filter) {
        var figures = new Div(new Badge(getTranslation("decisioncases.right.count", report.right()), Tone.SUCCESS));
        figures.addClassName("cases-figures");
        if (report.wrong() > 0) {
            var only = new Checkbox(getTranslation("decisioncases.only-wrong"), onlyWrong);
            only.addValueChangeListener(change -> filter.accept(change.getValue()));
            figures.add(new Badge(getTranslation("decisioncases.wrong.count", report.wrong()), Tone.DANGER), only);
        }
        return figures;
    }

    private Component actions() {
        var columns = report.columns();
        var actions = new Div(upload());
        actions.addClassName("cases-actions");
        if (report.outcomes().isEmpty()) {
            var propose = new Button(
                    getTranslation("decisioncases.propose"), VaadinIcon.TIME_BACKWARD.create(), click -> propose());
            actions.add(propose);
        }
        var cases = report.outcomes().stream().map(CaseOutcome::one).toList();
        var language = getLocale();
        actions.add(new ExcelLink(
                getTranslation(cases.isEmpty() ? "decisioncases.template" : "decisioncases.download"),
                getTranslation("decisioncases.file", ref.keyAddress()),
                target -> makes.sheets().cases(columns, cases, language, target)));
        if (!cases.isEmpty()) {
            actions.add(new ExcelLink(
                    getTranslation("decisioncases.results"),
                    getTranslation("decisioncases.results.file", ref.keyAddress()),
                    target -> makes.sheets().results(report, language, target)));
        }
        return actions;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((about, file) -> take(about.fileName(), file)));
        upload.setMaxFileSize((int) CaseFile.LIMITS.bytes());
        upload.setAcceptedFileTypes(".xlsx", ".csv", SheetWriter.TYPE, "text/csv");
        upload.setMaxFiles(1);
        var button = new Button(getTranslation("decisioncases.bring"), VaadinIcon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.setI18n(UploadWords.of(
                getTranslation("decisioncases.sending"), getTranslation("decisioncases.sending.failed")));
        upload.addFileRejectedListener(rejected -> complain(getTranslation("decisioncases.too-large")));
        return upload;
    }

    private void take(String name, File file) {
        try {
            var read = makes.desk().bring(ref, content, file.toPath(), name);
            if (read.cases().isEmpty()) {
                complain(getTranslation("decisioncases.rowless"));
            } else if (!read.expectsSomething()) {
                complain(getTranslation("decisioncases.expects-nothing"));
            } else if (!read.strangers().isEmpty()) {
                complain(getTranslation("decisioncases.strangers", String.join(", ", read.strangers())));
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

    private void propose() {
        List<DecisionCase> cases = makes.proposals().of(ref);
        if (cases.isEmpty()) {
            complain(getTranslation("decisioncases.propose.none"));
        } else {
            makes.desk().keep(ref, getTranslation("decisioncases.propose.name"), cases);
        }
    }

    private void complain(String text) {
        word.setText(text);
        word.setVisible(true);
    }
}
