package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.InvoiceStanding;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How an invoice looks in a list. */
final class InvoiceLook {

    private InvoiceLook() {}

    /** Its states in one cell: what it is, and how far it is paid. */
    static Div badges(InvoiceRow row, Optional<InvoiceStanding> standing) {
        var badges = new Div();
        badges.addClassName("invoice-badges");
        if (row.kind() == Kind.CREDIT_NOTE) {
            badges.add(new Badge(say("invoicebook.kind.CREDIT_NOTE"), Tone.INFO));
        }
        if (!row.isIssued()) {
            badges.add(new Badge(say("invoicebook.state.DRAFT"), Tone.OUTLINE));
        }
        standing.filter(known -> row.standing() != null)
                .ifPresent(known -> badges.add(new Badge(
                        known.word(row.standing(), UI.getCurrent().getLocale()), known.tone(row.standing()))));
        if (badges.getComponentCount() == 0) {
            badges.add(new Badge(say("invoicebook.state.ISSUED"), Tone.NEUTRAL));
        }
        return badges;
    }

    static Span amount(Money money) {
        var amount =
                new Span(money == null ? "–" : Amounts.of(money, UI.getCurrent().getLocale()));
        amount.addClassName("amount");
        return amount;
    }

    static String name(InvoiceRow row) {
        return row.isIssued() ? row.number() : say("invoicebook.draft." + row.kind());
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
