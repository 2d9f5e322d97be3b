package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.decisions.DecisionTaken;
import com.mdmcmusicads.app.decisions.DecisionWhy;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;

/** What an inbox task shows of its quote: what is ordered at which price, and what this very task turns on. */
class QuoteCard extends Div {

    private static final Set<Role> READERS = Set.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION);

    private final transient Person reader;

    QuoteCard(QuoteSheet quote, Person reader) {
        this.reader = reader;
        addClassNames("lead-card", "quote-card");
        var title = new Span(quote.number() + " · " + quote.addressee().name());
        title.addClassName("lead-title");
        add(title, sums(quote), new H4(getTranslation("orders.card.lines")), lines(quote));
        if (!quote.media().isEmpty()) {
            add(media(quote));
        }
        if (READERS.stream().anyMatch(reader::has)) {
            add(link("quotes/" + quote.id(), "orders.card.more"));
        }
    }

    void because(DecisionTaken decision) {
        add(new H4(getTranslation("orders.card.why")), new DecisionWhy(decision));
    }

    void lacks(Order order) {
        if (!order.missing().isEmpty()) {
            var list = new UnorderedList();
            order.missing().forEach(key -> list.add(new ListItem(getTranslation(key))));
            add(new H4(getTranslation("orders.card.missing")), list);
        }
        if (order.clientId() != null) {
            add(link("clients/" + order.clientId(), "orders.card.client"));
        }
        if (reader.has(Role.ACCOUNTING) && !order.missing().isEmpty()) {
            add(link("company", "orders.card.company"));
        }
    }

    private DescriptionList sums(QuoteSheet quote) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        sum(facts, "once", quote.once().net());
        sum(facts, "monthly", quote.monthly().net());
        facts.add(
                new DescriptionList.Term(getTranslation("orders.card.discount")),
                new DescriptionList.Description(Amounts.percent(quote.biggestDiscount(), getLocale())));
        return facts;
    }

    private void sum(DescriptionList facts, String name, Money amount) {
        if (!amount.isZero()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("orders.card." + name)),
                    new DescriptionList.Description(Amounts.of(amount, getLocale())));
        }
    }

    private UnorderedList lines(QuoteSheet quote) {
        var list = new UnorderedList();
        quote.ordered()
                .forEach(line -> list.add(new ListItem(
                        line.label() + " · " + Amounts.of(line.priced().net(), getLocale()))));
        return list;
    }

    private Div media(QuoteSheet quote) {
        var box = new Div(new Paragraph(getTranslation("orders.card.media")));
        box.addClassName("media-box");
        var list = new UnorderedList();
        quote.media().forEach(one -> list.add(new ListItem(media(one))));
        box.add(list);
        return box;
    }

    private String media(QuoteSheet.Declared declared) {
        var budget = Amounts.of(declared.budget(), getLocale());
        return declared.platform() == null
                ? budget
                : getTranslation("particulars.platform." + declared.platform()) + " · " + budget;
    }

    private Anchor link(String route, String words) {
        var link = new Anchor(route, getTranslation(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
