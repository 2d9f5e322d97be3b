package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;

/** Something off its plan, before anybody decided whether it matters. */
record Candidate(Rule rule, Metric metric, BigDecimal measured, BigDecimal expected, AlertFacts facts) {

    /** How far off, in steps that grow, so that something a little worse is not news every day. */
    static int step(double deviation) {
        var steps = new int[] {300, 200, 150, 100, 75, 50, 35, 25, 15, 10, 5};
        for (var step : steps) {
            if (Math.abs(deviation) >= step) {
                return step;
            }
        }
        return 1;
    }
}
