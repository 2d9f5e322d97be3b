package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.pacing.DayPoint;
import com.mdmcmusicads.app.pacing.PaceReading;
import com.mdmcmusicads.app.pacing.Plan;
import com.mdmcmusicads.app.pacing.Spending;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads what is watched; the same arithmetic the judge uses. */
final class Readings {

    private static final BigDecimal FAR = new BigDecimal("1.5");
    private static final BigDecimal TOO_MUCH = new BigDecimal("1.1");

    private Readings() {}

    static BudgetReading of(Watched watched) {
        var plan = watched.plan();
        var spending = watched.spending();
        var pace = watched.pace(plan, spending);
        return new BudgetReading(
                watched.platform(),
                watched.budget(),
                spending.total().setScale(2, RoundingMode.HALF_UP),
                spending.lastDay(),
                pace,
                watched.forecast(plan, spending).orElse(null),
                DayPoint.course(plan, spending),
                light(watched, plan, spending, pace),
                watched.rules());
    }

    private static Light light(Watched watched, Plan plan, Spending spending, PaceReading pace) {
        var spent = spending.total();
        if (spending.lastDay() == null) {
            return Light.GREY;
        }
        if (Phase.of(watched, spending) == Phase.AFTER
                || spent.compareTo(plan.budget().multiply(TOO_MUCH)) > 0) {
            return Light.RED;
        }
        return switch (pace.band()) {
            case EARLY, NO_PLAN -> Light.GREY;
            case ON -> Light.GREEN;
            case UNDER -> watched.paused() ? Light.GREY : Light.BLUE;
            case OVER -> pace.ratio() != null && pace.ratio().compareTo(FAR) >= 0 ? Light.RED : Light.ORANGE;
        };
    }
}
