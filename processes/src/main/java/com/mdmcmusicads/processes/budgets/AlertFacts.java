package com.mdmcmusicads.processes.budgets;

import com.mdmcmusicads.processes.CaseVariables;

/**
 * What the decision {@code budgetAlert} looks at, by the names of its inputs; whoever asks it again with the same facts
 * gets the same answer.
 *
 * @param rule THRESHOLD, OVERPACE, UNDERPACE, FORECAST, ANOMALY or DATA_GAP
 * @param metric what an anomaly is about (SPEND, IMPRESSIONS, VIEWS, CLICKS, CONVERSIONS), else null
 * @param phase BEFORE the first day, RUNNING, PAUSED, or AFTER the last day, as far as money is concerned
 * @param budgeted whether there is a budget above zero
 * @param level in coarse steps: the threshold that is passed in percent, the deviation in percent, the days without figures
 * @param deviation exact: points of budget (THRESHOLD), percent of what was expected (pace), points of the projection from
 *     100 (FORECAST), robust z (ANOMALY); negative below
 * @param impact euros it is about
 * @param daysElapsed of the campaign
 * @param elapsedPercent of the campaign, 0 to 100
 */
public record AlertFacts(
        String rule,
        String metric,
        String phase,
        boolean budgeted,
        int level,
        double deviation,
        double impact,
        int daysElapsed,
        double elapsedPercent)
        implements CaseVariables {

    /** The id of the decision in its model. */
    public static final String DECISION = "budgetAlert";
}
