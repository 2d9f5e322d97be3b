package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The newest invoices of one client, as far as the reader may see them. */
class ClientInvoices extends Div {

    private static final int MOST = 12;

    private final transient InvoiceBook book;
    private final transient Person reader;
    private final String clientId;

    ClientInvoices(String clientId, InvoiceBook book, Person reader, Signals signals) {
        this.book = book;
        this.reader = reader;
        this.clientId = clientId;
        addClassName("invoice-list");
        Refresh.of(this, signals, InvoiceDesk.CHANGED, id -> true, this::show);
        show();
    }

    private void show() {
        removeAll();
        var rows = book.ofClient(clientId, reader, MOST);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("invoicebook.client.none")));
            return;
        }
        add(list(rows));
    }

    private UnorderedList list(List<InvoiceRow> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(InvoiceRow row) {
        var link = new Anchor(row.route(), InvoiceLook.name(row));
        link.getElement().setAttribute("router-link", true);
        var day = new Span(row.issueDay() == null ? "" : DayText.brief(row.issueDay()));
        day.addClassNames("muted", "small");
        var item = new ListItem(
                new Div(link, new Span(" "), day),
                InvoiceLook.badges(row, book.standing()),
                InvoiceLook.amount(row.signed(row.gross())));
        item.addClassName("invoice-item");
        return item;
    }
}
