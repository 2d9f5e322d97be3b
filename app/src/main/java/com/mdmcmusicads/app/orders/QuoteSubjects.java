package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.decisions.Decisions;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which quote a task is about. */
@org.springframework.stereotype.Component
class QuoteSubjects implements TaskSubjects {

    private final QuoteDesk quotes;
    private final OrderBook orders;
    private final Decisions decisions;
    private final CurrentAccount account;

    QuoteSubjects(QuoteDesk quotes, OrderBook orders, Decisions decisions, CurrentAccount account) {
        this.quotes = quotes;
        this.orders = orders;
        this.decisions = decisions;
        this.account = account;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(QuoteToInvoice.KEY);
    }

    @Override
    public Optional<Description> describe(String businessKey) {
        return quotes.find(businessKey)
                .map(quote -> new Description(
                        "quote",
                        quote.addressee().name(),
                        quote.number(),
                        quote.addressee().contact() + " " + quote.addressee().email()));
    }

    /** Before the order it says why an approval is asked for, after it what invoicing lacks. */
    @Override
    public Component card(String businessKey) {
        var quote = quotes.find(businessKey);
        if (quote.isEmpty()) {
            return new Paragraph(UI.getCurrent().getTranslation("orders.card.gone"));
        }
        var card = new QuoteCard(quote.get(), account.require());
        var order = orders.find(businessKey);
        if (order.isPresent()) {
            card.lacks(order.get());
        } else {
            decisions.latest("quoteApproval", businessKey).ifPresent(card::because);
        }
        return card;
    }
}
