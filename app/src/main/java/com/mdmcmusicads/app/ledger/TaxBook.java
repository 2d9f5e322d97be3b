package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.ledger.Posting.Origin;
import com.mdmcmusicads.app.ledger.Posting.Tax;
import com.mdmcmusicads.app.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tax that waited falls due as the invoice is paid: in proportion, and exact to the cent once nothing is owed any more. */
final class TaxBook {

    private TaxBook() {}

    /** What falls due of each treatment; those of which nothing does are left out. */
    static Map<TaxDue, TaxDue.Part> steps(Settlement now, List<TaxDue> dues) {
        var steps = new LinkedHashMap<TaxDue, TaxDue.Part>();
        for (var due : dues) {
            var step = due.step(now);
            if (!step.isNothing()) {
                steps.put(due, step);
            }
        }
        return steps;
    }

    static Posting posting(Settlement now, Map<TaxDue, TaxDue.Part> steps) {
        var sides = new Posting.Sides();
        var taxes = new ArrayList<Tax>();
        var sum = Money.zero(now.gross().currency());
        for (var step : steps.entrySet()) {
            var due = step.getKey();
            sum = sum.plus(step.getValue().tax());
            taxes.add(new Tax(
                    due.category(),
                    due.rate(),
                    step.getValue().base(),
                    step.getValue().tax(),
                    null));
        }
        sides.debit(Purpose.VAT_PENDING, sum).credit(Purpose.VAT_DUE, sum);
        return new Posting(
                Journal.OD,
                now.day(),
                now.number(),
                now.issueDay(),
                (sum.isNegative() ? "TVA reprise, facture " : "TVA exigible, facture ") + now.number() + " "
                        + now.clientName(),
                now.source(),
                new Origin(now.invoiceId(), now.paymentId(), now.clientId()),
                sides.list(),
                taxes);
    }
}
