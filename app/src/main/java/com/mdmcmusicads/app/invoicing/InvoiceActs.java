package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.InvoiceRefusal;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.mentions.MentionsMissing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** What accounting can do with an invoice as it stands. */
class InvoiceActs extends Div {

    private final transient InvoiceCounter counter;
    private final transient InvoiceSheet sheet;
    private final transient Runnable afterwards;

    InvoiceActs(InvoiceCounter counter, InvoiceSheet sheet, Runnable afterwards) {
        this.counter = counter;
        this.sheet = sheet;
        this.afterwards = afterwards;
        addClassName("page-header-actions");
        acts().forEach(this::add);
    }

    private List<Button> acts() {
        if (!sheet.isIssued()) {
            return sheet.kind() == Kind.INVOICE
                    ? List.of(discarding(), editing(), issuing())
                    : List.of(discarding(), issuing());
        }
        return sheet.kind() == Kind.INVOICE && counter.left(sheet.id()).gross().isPositive()
                ? List.of(crediting())
                : List.of();
    }

    private Button editing() {
        return new Button(
                getTranslation("invoicing.edit"),
                VaadinIcon.PENCIL.create(),
                click -> UI.getCurrent().navigate("invoices/edit/" + sheet.id()));
    }

    private Button issuing() {
        var button = new Button(getTranslation("invoicing.issue"), VaadinIcon.CHECK.create(), click -> confirmIssue());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(counter.missing(sheet).isEmpty());
        if (!button.isEnabled()) {
            button.setTooltipText(getTranslation("mentions.missing"));
        }
        return button;
    }

    private void confirmIssue() {
        var dialog = new ConfirmDialog(
                getTranslation("invoicing.issue.title"),
                getTranslation("invoicing.issue.words"),
                getTranslation("invoicing.issue"),
                confirm -> issue());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("look.cancel"));
        dialog.open();
    }

    private void issue() {
        try {
            Told.done("invoicing.issued", counter.issue(sheet.id()));
        } catch (InvoiceRefusal refusal) {
            Told.refused(refusal);
        } catch (MentionsMissing missing) {
            // The list beside the draft says what.
        }
        afterwards.run();
    }

    private Button discarding() {
        var button = new Button(getTranslation("invoicing.discard"), VaadinIcon.TRASH.create(), click -> {
            var dialog = new ConfirmDialog(
                    getTranslation("invoicing.discard.title"),
                    getTranslation("invoicing.discard.words"),
                    getTranslation("invoicing.discard"),
                    confirm -> discard());
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("look.cancel"));
            dialog.setConfirmButtonTheme("error primary");
            dialog.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void discard() {
        try {
            counter.discard(sheet.id());
            UI.getCurrent().navigate("invoices");
        } catch (InvoiceRefusal refusal) {
            Told.refused(refusal);
            afterwards.run();
        }
    }

    private Button crediting() {
        return new Button(
                getTranslation("invoicing.credit"),
                VaadinIcon.ARROW_BACKWARD.create(),
                click -> new CreditDialog(counter, sheet).open());
    }
}
