package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.budgets.DayFigures;
import com.mdmcmusicads.app.budgets.Watched;
import com.mdmcmusicads.app.campaigns.BudgetChange;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is recorded of one campaign on one platform.
 *
 * @param now as it is watched today
 * @param budgets every budget it ever had, the oldest first
 */
record Recorded(Watched now, List<DayMemory> days, List<BudgetChange> budgets) {

    Platform platform() {
        return now.platform();
    }

    /** As it would have been watched at a moment of a day, by other rules. */
    Watched on(LocalDate today, Instant moment, BudgetRules rules, boolean asKnownThen) {
        return new Watched(
                now.campaignId(),
                now.platform(),
                budget(moment),
                now.from(),
                now.to(),
                false,
                false,
                rules,
                known(today, moment, asKnownThen),
                today);
    }

    /** The budget of that day; before the first one was set, the first one. */
    private MediaBudget budget(Instant moment) {
        return budgets.stream()
                .filter(change -> !change.from().isAfter(moment))
                .reduce((earlier, later) -> later)
                .or(() -> budgets.stream().findFirst())
                .map(BudgetChange::budget)
                .orElseGet(() -> new MediaBudget(BigDecimal.ZERO, now.budget().currency()));
    }

    private NavigableMap<LocalDate, DayFigures> known(LocalDate today, Instant moment, boolean asKnownThen) {
        var known = new TreeMap<LocalDate, DayFigures>();
        for (var day : days) {
            if (asKnownThen) {
                day.knownOn(today, moment).ifPresent(figures -> known.put(day.day(), figures));
            } else if (day.day().isBefore(today)) {
                known.put(day.day(), day.now());
            }
        }
        return known;
    }
}
