package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;

/**
 * What will have been spent on the last day.
 *
 * @param low how little it may turn out to be, never less than what is spent already
 * @param high how much it may turn out to be
 * @param percent the projection in percent of the budget; null without a budget
 * @param floor percent of the budget under which a projection misses it: 75 at the start, 99 at the end
 * @param ceiling percent of the budget above which a projection misses it: 125 at the start, 101 at the end
 */
public record ForecastReading(
        BigDecimal projected,
        BigDecimal low,
        BigDecimal high,
        BigDecimal percent,
        BigDecimal floor,
        BigDecimal ceiling) {

    public boolean missesAbove() {
        return percent != null && percent.compareTo(ceiling) > 0;
    }

    public boolean missesBelow() {
        return percent != null && percent.compareTo(floor) < 0;
    }
}
