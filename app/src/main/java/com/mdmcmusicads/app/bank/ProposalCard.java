package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One way to spread the money of a line: on what, how sure, and why. */
class ProposalCard extends Div {

    private static final int LIKELY = 75;

    /** @param accept null for whoever may only look */
    ProposalCard(Proposal proposal, Button accept) {
        addClassName("bank-proposal");
        var sure = new Badge(
                getTranslation("bank.score", proposal.score()),
                proposal.isExact() ? Tone.SUCCESS : proposal.score() >= LIKELY ? Tone.INFO : Tone.NEUTRAL);
        add(sure);
        proposal.shares().forEach(share -> add(share(share)));
        if (proposal.rest().isPositive()) {
            add(new Paragraph(getTranslation("bank.rest", Amounts.of(proposal.rest(), getLocale()))));
        }
        var reasons = new Div();
        reasons.addClassName("bank-reasons");
        proposal.reasons().forEach(reason -> reasons.add(new Span(getTranslation("bank.reason." + reason))));
        add(reasons);
        if (accept != null) {
            add(accept);
        }
    }

    private Div share(Proposal.Share share) {
        var item = share.item();
        var link = new Anchor("invoices/" + item.invoiceId(), item.number());
        link.getElement().setAttribute("router-link", true);
        var amount = new Span(Amounts.of(share.amount(), getLocale()));
        amount.addClassName("bank-amount");
        var row = new Div(link, new Span(item.clientName()), amount);
        if (!share.amount().equals(item.open())) {
            var open = new Span(getTranslation("bank.of-open", Amounts.of(item.open(), getLocale())));
            open.addClassNames("muted", "small");
            row.add(open);
        }
        row.addClassName("bank-share");
        return row;
    }
}
