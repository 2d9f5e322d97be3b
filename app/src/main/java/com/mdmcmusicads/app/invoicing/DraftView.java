package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.invoices.InvoiceRefusal;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A draft to write: the fields on the left, what would be issued and what it still needs on the right. */
@Route("invoices/edit")
@RolesAllowed("ACCOUNTING")
class DraftView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient InvoiceCounter counter;
    private final transient ClientDesk clients;
    private final transient CurrentAccount account;
    private final DraftFields fields;
    private final Paragraph word = new Paragraph();
    private final LintPanel lint = new LintPanel();
    private final Section lintPanel = panel("lint", lint);
    private final Div preview = new Div();
    private String id;
    private int version;

    DraftView(InvoiceCounter counter, ClientDesk clients, CatalogueDesk catalogue, CurrentAccount account) {
        this.counter = counter;
        this.clients = clients;
        this.account = account;
        fields = new DraftFields(clients, catalogue, this::refresh);
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        addClassNames("page", "draft-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String given) {
        id = given;
        if (id != null) {
            var draft = counter.find(id, account.require())
                    .filter(sheet -> !sheet.isIssued() && sheet.kind() == Kind.INVOICE)
                    .orElseThrow(NotFoundException::new);
            version = counter.version(id);
            fields.show(draft, clients.names(List.of(draft.clientId())));
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("client")
                .map(client -> clients.names(List.of(client)).get(client))
                .ifPresent(fields::choose);
        var columns = new Div(new Div(fields), new Div(lintPanel, panel("paper", preview)));
        columns.addClassNames("lead-columns", "draft-columns");
        add(
                new PageHeader(getPageTitle(), cancel(), save()).line(getTranslation("invoicing.edit.line")),
                word,
                columns);
        refresh();
    }

    private Section panel(String name, Component content) {
        var panel = new Section(new H2(getTranslation("invoicing.page." + name)), content);
        panel.addClassName("panel");
        return panel;
    }

    private Button cancel() {
        return new Button(
                getTranslation("look.cancel"),
                click -> UI.getCurrent().navigate(id == null ? "invoices" : "invoices/" + id));
    }

    private Button save() {
        var save = new Button(getTranslation("invoicing.save"), click -> keepAndLeave());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return save;
    }

    private void keepAndLeave() {
        if (fields.clientId() == null) {
            complain("invoicing.client.missing");
            return;
        }
        try {
            keep();
            UI.getCurrent().navigate("invoices/" + id);
        } catch (InvoiceRefusal refusal) {
            complain(refusal.messageKey());
        }
    }

    private void keep() {
        if (id == null) {
            id = counter.draft(fields.told());
        } else {
            counter.rewrite(id, version, fields.told());
        }
    }

    /** What would be issued, as the fields stand now. */
    private void refresh() {
        word.setVisible(false);
        preview.removeAll();
        if (fields.clientId() == null) {
            lintPanel.setVisible(false);
            preview.add(new EmptyState(
                    getTranslation("invoicing.client.missing"), getTranslation("invoicing.client.missing.next")));
            return;
        }
        try {
            show(counter.preview(fields.told()));
        } catch (InvoiceRefusal refusal) {
            complain(refusal.messageKey());
        }
    }

    private void show(InvoiceSheet sheet) {
        lintPanel.setVisible(true);
        lint.show(counter.missing(sheet), sheet.clientId(), null);
        preview.add(new SheetPaper(sheet));
    }

    private void complain(String key) {
        word.setText(getTranslation(key));
        word.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(id == null ? "invoicing.new" : "invoicing.edit");
    }
}
