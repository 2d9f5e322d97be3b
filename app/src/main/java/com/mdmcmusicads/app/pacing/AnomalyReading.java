package com.mdmcmusicads.app.pacing;

import java.time.LocalDate;

/**
 * How one day stands out.
 *
 * @param usual the median of the days it was compared with
 * @param z how many robust deviations it is away, from −99 to 99
 * @param compared with how many days
 * @param sameWeekday whether those were the same day of the week
 */
public record AnomalyReading(LocalDate day, double value, double usual, double z, int compared, boolean sameWeekday) {

    public boolean isUnusual() {
        return Math.abs(z) > Anomaly.LIMIT;
    }
}
