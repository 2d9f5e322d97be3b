package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What a client owes, and what we hold for them. */
class ClientMoney extends Div {

    private final String clientId;
    private final transient ReceivableDesk desk;
    private final transient PaymentBook book;

    ClientMoney(String clientId, ReceivableDesk desk, PaymentBook book, Signals signals) {
        this.clientId = clientId;
        this.desk = desk;
        this.book = book;
        show();
        Refresh.of(this, signals, ReceivableDesk.CHANGED, clientId::equals, this::show);
    }

    private void show() {
        removeAll();
        var items = desk.openItems(clientId);
        var list = new UnorderedList();
        list.addClassName("payments-of");
        items.forEach(item -> list.add(open(item)));
        book.waiting(clientId)
                .forEach(row -> list.add(new ListItem(getTranslation(
                        "receivables.panel.credit",
                        Amounts.of(row.payment().left(), getLocale()),
                        day(row.payment().day())))));
        add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("receivables.panel.nothing")));
    }

    private ListItem open(OpenItem item) {
        var link = new Anchor("invoices/" + item.invoiceId(), item.number());
        link.getElement().setAttribute("router-link", true);
        var words = getTranslation("receivables.panel.item", Amounts.of(item.open(), getLocale()), day(item.due()));
        return new ListItem(link, new Span(" · " + words));
    }

    private String day(java.time.LocalDate day) {
        return DayText.brief(day);
    }
}
