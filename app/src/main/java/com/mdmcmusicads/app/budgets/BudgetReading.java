package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.pacing.DayPoint;
import com.mdmcmusicads.app.pacing.ForecastReading;
import com.mdmcmusicads.app.pacing.PaceReading;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * How the money of one campaign stands on one platform.
 *
 * @param spent all that is known, whenever it was spent
 * @param lastDay with figures, or null
 * @param forecast null as long as nothing can be foreseen
 * @param course day by day, from the first planned or known day to the last
 * @param rules it was read by
 */
public record BudgetReading(
        Platform platform,
        MediaBudget budget,
        BigDecimal spent,
        LocalDate lastDay,
        PaceReading pace,
        ForecastReading forecast,
        List<DayPoint> course,
        Light light,
        BudgetRules rules) {

    /** Of the budget; null without one. */
    public BigDecimal spentPercent() {
        return budget.amount().signum() == 0
                ? null
                : spent.multiply(BigDecimal.valueOf(100)).divide(budget.amount(), 1, RoundingMode.HALF_UP);
    }
}
