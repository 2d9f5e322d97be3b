package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.money.MediaBudget;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The figures an alert stands on.
 *
 * @param level for instance 80, the per cent that was crossed
 * @param measured in the unit of its rule, or null
 * @param expected in the same unit, or null
 * @param budget declared for the platform then, or null
 * @param asOf the last day of figures that was looked at
 */
public record Reading(
        Severity severity, int level, BigDecimal measured, BigDecimal expected, MediaBudget budget, LocalDate asOf) {

    /** Whether this is worse than what was known: a higher level or a higher severity. */
    boolean isWorseThan(Reading other) {
        return level > other.level || severity.compareTo(other.severity) > 0;
    }
}
