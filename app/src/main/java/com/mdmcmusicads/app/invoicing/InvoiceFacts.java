package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** The facts of an invoice beside its paper. */
class InvoiceFacts extends DescriptionList {

    InvoiceFacts(InvoiceSheet sheet) {
        addClassName("facts");
        fact("client", link("clients/" + sheet.clientId(), sheet.buyer().name()));
        if (sheet.isIssued()) {
            fact("issued", day(sheet.issueDay()));
        }
        if (sheet.kind() == Kind.INVOICE) {
            fact(sheet.isIssued() ? "due" : "due.draft", day(sheet.dueDay()));
        }
        if (sheet.credited() != null) {
            fact(
                    "original",
                    link(
                            "invoices/" + sheet.credited().invoiceId(),
                            sheet.credited().number()));
            fact("reason", new Span(sheet.credited().reason()));
        }
        if (sheet.purchaseOrder() != null) {
            fact("purchaseOrder", new Span(sheet.purchaseOrder()));
        }
        if (sheet.origin() != null && sheet.credited() == null) {
            origin(sheet);
        }
    }

    private void origin(InvoiceSheet sheet) {
        var key = "invoicing.origin." + sheet.origin().type();
        var words = getTranslation(key);
        if (!words.equals(key)) {
            fact("origin", link(sheet.origin().type() + "s/" + sheet.origin().id(), words));
        }
    }

    private void fact(String name, Component value) {
        add(new Term(getTranslation("invoicing.fact." + name)), new Description(value));
    }

    private Span day(LocalDate day) {
        return new Span(DayText.full(day, getLocale()));
    }

    private static Anchor link(String route, String words) {
        var link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
