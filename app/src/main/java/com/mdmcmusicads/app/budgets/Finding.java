package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;
import java.util.List;

/**
 * Something that is not as planned, as the decision {@code budgetAlert} saw it.
 *
 * @param metric what an anomaly is about (SPEND, IMPRESSIONS, VIEWS, CLICKS, CONVERSIONS), else null
 * @param level grows in coarse steps as it gets worse: the threshold in percent, the deviation in percent, days
 * @param measured spent so far, projected, or counted on the day; null where there is nothing to count
 * @param expected what it is compared with: the budget, the plan, the usual day; null where there is none
 * @param why message key of the reason, or the words of a designer
 * @param movers what moved most, the largest first
 * @param facts what was decided on; asking the decision with them again gives the same answer
 */
public record Finding(
        String campaignId,
        Platform platform,
        Rule rule,
        String metric,
        int level,
        Severity severity,
        Response response,
        BigDecimal measured,
        BigDecimal expected,
        String why,
        List<Mover> movers,
        AlertFacts facts) {

    public Finding {
        movers = List.copyOf(movers);
    }
}
