package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.DraftRefused;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.UploadWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;

/** Brings a workflow exported from n8n: first what it became, node by node, then a draft when that is wanted. */
@Route("studio/import")
@RolesAllowed({"DESIGNER", "ADMIN"})
class ImportView extends Div implements HasDynamicTitle {

    private final transient N8nImport imports;
    private final transient DraftDesk drafts;
    private final Upload upload = new Upload();
    private final Paragraph word = new Paragraph();
    private final Div step = new Div();

    ImportView(N8nImport imports, DraftDesk drafts) {
        this.imports = imports;
        this.drafts = drafts;
        addClassNames("page", "n8n-page");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        prepareUpload();
        step.addClassName("n8n-step");
        add(new PageHeader(getPageTitle()).line(getTranslation("n8n.lead")), word, step);
        ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("n8n.title");
    }

    private void prepareUpload() {
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> take(bytes)));
        upload.setMaxFileSize(Workflow.LONGEST);
        upload.setAcceptedFileTypes(".json", "application/json");
        var button = new Button(getTranslation("n8n.upload"), VaadinIcon.FILE_CODE.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("n8n.drop")));
        upload.setI18n(UploadWords.of(getTranslation("n8n.uploading"), getTranslation("n8n.failed")));
        upload.addFileRejectedListener(rejected -> complain("n8n.refused.long"));
    }

    private void ask() {
        word.setVisible(false);
        step.removeAll();
        var choose = new Div(upload);
        choose.addClassName("panel");
        step.add(choose);
    }

    private void take(byte[] bytes) {
        upload.clearFileList();
        try {
            show(imports.read(new String(bytes, StandardCharsets.UTF_8), getLocale()));
        } catch (NotN8n refused) {
            complain("n8n.refused." + refused.reason());
        }
    }

    private void show(Imported imported) {
        word.setVisible(false);
        step.removeAll();
        step.add(new ImportReport(imported, name -> create(imported, name), this::ask));
    }

    private void create(Imported imported, String name) {
        try {
            var ref = drafts.create(ModelKind.PROCESS, name, imported.bpmn());
            getUI().ifPresent(ui -> ui.navigate("studio/" + ref.address()));
        } catch (DraftRefused refused) {
            complain(refused.reason() == DraftRefused.Reason.KEY_TAKEN ? "n8n.taken" : "n8n.nameless");
        }
    }

    private void complain(String key) {
        word.setText(getTranslation(key));
        word.setVisible(true);
    }
}
