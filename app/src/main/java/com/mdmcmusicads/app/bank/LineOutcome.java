package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What became of a line, by whom, and the way back. */
class LineOutcome extends Div {

    LineOutcome(MatchDesk desk, Directory directory, BankLine line, boolean mayAct, Runnable undo) {
        addClassName("bank-proposals");
        add(new Badge(
                getTranslation("bank.state." + line.state()),
                line.state() == BankLine.State.IGNORED ? Tone.NEUTRAL : Tone.SUCCESS));
        for (var paid : desk.shares(line.id())) {
            var link = new Anchor("invoices/" + paid.invoiceId(), paid.number());
            link.getElement().setAttribute("router-link", true);
            var amount = new Span(Amounts.of(paid.amount(), getLocale()));
            amount.addClassName("bank-amount");
            var row = new Div(link, amount);
            row.addClassName("bank-share");
            add(row);
        }
        if (line.reason() != null) {
            add(new Paragraph(line.reason()));
        }
        var by = directory.find(line.handledBy()).map(Person::name).orElse(line.handledBy());
        add(new Paragraph(getTranslation("bank.by", by)));
        if (mayAct) {
            add(new Button(getTranslation("bank.undo"), click -> undo.run()));
        }
    }
}
