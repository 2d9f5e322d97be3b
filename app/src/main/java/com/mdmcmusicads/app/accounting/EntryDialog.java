package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.ledger.EntryRow;
import com.mdmcmusicads.app.ledger.LedgerDesk;
import com.mdmcmusicads.app.ledger.LedgerLine;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** One entry with its lines, and the way back: to the invoice, to what was ordered, to the client. */
class EntryDialog extends Dialog {

    private final transient LedgerDesk desk;

    EntryDialog(LedgerDesk desk, EntryRow row) {
        this.desk = desk;
        setHeaderTitle(getTranslation(
                "accounting.entry.title",
                String.valueOf(row.number()),
                row.journal().label()));
        setWidth("min(60rem, 96vw)");
        var about = new Paragraph(getTranslation(
                "accounting.entry.about",
                DayText.full(row.day(), getLocale()),
                row.piece(),
                DayText.full(row.postedOn(), getLocale())));
        about.addClassName("muted");
        add(new Paragraph(row.label()), about, lines(row), ways(row));
        getFooter().add(new Button(getTranslation("accounting.close"), click -> close()));
    }

    private PlainTable lines(EntryRow row) {
        var table = new PlainTable(
                getTranslation("accounting.entry.lines"),
                List.of(
                        getTranslation("accounting.column.account"),
                        getTranslation("accounting.column.client"),
                        getTranslation("accounting.column.debit"),
                        getTranslation("accounting.column.credit"),
                        getTranslation("accounting.column.letter")));
        desk.lines(row.id())
                .forEach(line -> table.row(
                        line.account() + " " + line.accountLabel(),
                        client(line),
                        amount(line.debit()),
                        amount(line.credit()),
                        line.letter() == null ? "" : line.letter()));
        return table;
    }

    private static String client(LedgerLine line) {
        return line.auxiliary() == null ? "" : line.auxiliary() + " " + line.auxiliaryLabel();
    }

    private Div ways(EntryRow row) {
        var ways = new Div();
        ways.addClassName("accounting-ways");
        if (row.invoiceId() != null) {
            ways.add(way("invoices/" + row.invoiceId(), "accounting.way.invoice"));
            desk.origin(row.invoiceId())
                    .filter(origin -> origin.type().equals("quote"))
                    .ifPresent(origin -> ways.add(way("quotes/" + origin.id(), "accounting.way.quote")));
        }
        if (row.clientId() != null) {
            ways.add(way("clients/" + row.clientId(), "accounting.way.client"));
        }
        if (ways.getComponentCount() == 0) {
            ways.add(new Span(getTranslation("accounting.way.none")));
        }
        return ways;
    }

    private Anchor way(String route, String key) {
        var link = new Anchor(route, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "" : Amounts.of(Money.rounded(amount, Money.EURO), getLocale());
    }
}
