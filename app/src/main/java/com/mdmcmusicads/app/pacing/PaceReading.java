package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How spending keeps to its plan at the end of one day.
 *
 * @param asOf the last complete day that is known; null when none is
 * @param expected by then, had every day gone as planned
 * @param ratio spent to expected, 1 is exactly as planned; null when nothing was expected. Days nobody knows never make it
 *     fall below 1: spending is then compared with what was expected on the days that are known
 * @param lean like the band, but as if it were never too early to tell
 * @param neededDaily what has to be spent on each day left to reach the budget; null when none is left
 * @param elapsedPercent of the days of the plan, 0 to 100
 */
public record PaceReading(
        LocalDate asOf,
        BigDecimal spent,
        BigDecimal expected,
        BigDecimal ratio,
        Band band,
        Band lean,
        BigDecimal neededDaily,
        BigDecimal elapsedPercent,
        int daysElapsed,
        int days) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many percent more (or, negative, less) was spent than expected; null when nothing was expected. */
    public BigDecimal deviation() {
        return ratio == null ? null : ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** Expected spend in percent of the budget, for a bar. */
    public BigDecimal expectedPercent(BigDecimal budget) {
        return budget.signum() == 0 ? null : expected.multiply(HUNDRED).divide(budget, 1, RoundingMode.HALF_UP);
    }
}
