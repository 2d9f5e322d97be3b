package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.decisions.WhatIf;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says beforehand whether somebody will have to approve a quote, and why: the decision itself is asked. */
@Component
class Approval {

    private static final String DECISION = "quoteApproval";

    private final WhatIf decisions;

    Approval(WhatIf decisions) {
        this.decisions = decisions;
    }

    /** Nothing while no decision is deployed, or nothing is offered yet. */
    Optional<Forecast> of(QuoteSheet sheet) {
        if (sheet.ordered().isEmpty() || !decisions.knows(DECISION)) {
            return Optional.empty();
        }
        var answer = decisions.ask(
                DECISION,
                Map.of(
                        "discount",
                        sheet.biggestDiscount().doubleValue(),
                        "amount",
                        sheet.firstMonth().amount().doubleValue(),
                        "kind",
                        kind(sheet)));
        return Optional.of(new Forecast(
                Boolean.TRUE.equals(answer.values().get("needed")),
                String.valueOf(answer.values().get("why"))));
    }

    private static String kind(QuoteSheet sheet) {
        var isMonthly = has(sheet, Unit.MONTH);
        return isMonthly && has(sheet, Unit.ONCE) ? "BOTH" : isMonthly ? "MONTHLY" : "ONE_OFF";
    }

    private static boolean has(QuoteSheet sheet, Unit unit) {
        return sheet.ordered().stream().anyMatch(line -> line.unit() == unit);
    }

    /** @param why the message that says which rule fired */
    record Forecast(boolean needed, String why) {}
}
