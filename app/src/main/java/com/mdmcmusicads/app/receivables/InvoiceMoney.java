package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How much of an invoice is paid, and by what. */
class InvoiceMoney extends Div {

    private final String invoiceId;
    private final transient ReceivableDesk desk;
    private final transient PaymentBook book;

    InvoiceMoney(String invoiceId, ReceivableDesk desk, PaymentBook book, Signals signals) {
        this.invoiceId = invoiceId;
        this.desk = desk;
        this.book = book;
        show();
        Refresh.of(this, signals, "invoice", invoiceId::equals, this::show);
    }

    private void show() {
        removeAll();
        desk.balance(invoiceId)
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("receivables.panel.no-claim"))));
    }

    private void show(Balance balance) {
        var state = balance.isSettled()
                ? new Badge(getTranslation("receivables.standing.SETTLED"), Tone.SUCCESS)
                : new Badge(
                        getTranslation("receivables.panel.open", Amounts.of(balance.open(), getLocale())),
                        Tone.WARNING);
        var of = new Span(getTranslation("receivables.panel.of", Amounts.of(balance.gross(), getLocale())));
        of.addClassName("muted");
        add(new Div(state, new Span(" "), of));
        var list = new UnorderedList();
        list.addClassName("payments-of");
        book.ofInvoice(invoiceId).forEach(row -> list.add(new ListItem(sentence(row))));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
    }

    private String sentence(PaymentRow row) {
        var payment = row.payment();
        var day = DayText.brief(payment.day());
        return getTranslation(
                payment.net().isPositive() ? "receivables.panel.payment" : "receivables.panel.payment.undone",
                day,
                getTranslation("receivables.method." + payment.method()),
                Amounts.of(payment.net(), getLocale()));
    }
}
