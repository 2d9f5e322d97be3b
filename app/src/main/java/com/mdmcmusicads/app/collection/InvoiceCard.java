package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** What an inbox task shows of its invoice: how much since when, what the client has against it, and the way to the rest. */
class InvoiceCard extends Div {

    InvoiceCard(Balance owed, String client, Optional<String> dispute) {
        addClassName("lead-card");
        var title = new Span(owed.number() + " · " + client);
        title.addClassName("lead-title");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "open", Amounts.of(owed.open(), getLocale()));
        fact(facts, "due", DayText.full(owed.due(), getLocale()));
        dispute.ifPresent(reason -> fact(facts, "dispute", reason));
        add(
                title,
                facts,
                link("invoices/" + owed.invoiceId(), "more"),
                new Span(" · "),
                link("dunning/" + owed.clientId(), "dunning"));
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("collection.card." + name)),
                new DescriptionList.Description(value));
    }

    private Anchor link(String route, String name) {
        var link = new Anchor(route, getTranslation("collection.card." + name));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
