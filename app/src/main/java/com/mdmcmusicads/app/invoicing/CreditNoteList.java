package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.InvoiceSummary;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What was taken back of an invoice. */
class CreditNoteList extends UnorderedList {

    CreditNoteList(List<InvoiceSummary> notes) {
        addClassName("invoice-list");
        notes.forEach(note -> add(item(note)));
    }

    private ListItem item(InvoiceSummary note) {
        var name = note.isIssued() ? note.number() : getTranslation("invoicing.draft.CREDIT_NOTE");
        var link = new Anchor(note.route(), name);
        link.getElement().setAttribute("router-link", true);
        var day = new Span(note.issueDay() == null ? "" : " " + DayText.brief(note.issueDay()));
        day.addClassNames("muted", "small");
        var amount = new Span(Amounts.of(note.gross().negated(), getLocale()));
        amount.addClassName("amount");
        var item = new ListItem(new Div(link, day), amount);
        item.addClassName("invoice-item");
        return item;
    }
}
