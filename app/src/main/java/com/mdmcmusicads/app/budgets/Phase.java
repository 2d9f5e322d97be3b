package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.pacing.Spending;
import java.math.BigDecimal;

/** Where a campaign stands in time, as far as its money is concerned. */
enum Phase {
    /** Money is spent although the first day has not come. */
    BEFORE,
    RUNNING,
    PAUSED,
    /** Money is still spent although the last day has passed. */
    AFTER;

    /** Spending that stopped so many days ago is over; the last days are told with delay. */
    private static final int STILL_COMING_DAYS = 3;

    static Phase of(Watched watched, Spending spending) {
        if (isLate(watched, spending)) {
            return AFTER;
        }
        if (watched.today().isBefore(watched.from())
                && spending.before(watched.from()).signum() > 0) {
            return BEFORE;
        }
        return watched.paused() ? PAUSED : RUNNING;
    }

    /** What was spent at a time when nothing should be. */
    BigDecimal outside(Watched watched, Spending spending) {
        return switch (this) {
            case BEFORE -> spending.before(watched.from());
            case AFTER -> spending.after(watched.to());
            case RUNNING, PAUSED -> BigDecimal.ZERO;
        };
    }

    private static boolean isLate(Watched watched, Spending spending) {
        return spending.days().tailMap(watched.to(), false).entrySet().stream()
                .filter(day -> day.getValue().signum() > 0)
                .anyMatch(day -> !day.getKey().plusDays(STILL_COMING_DAYS).isBefore(watched.today()));
    }
}
