package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.pacing.Forecast;
import com.mdmcmusicads.app.pacing.ForecastReading;
import com.mdmcmusicads.app.pacing.Pace;
import com.mdmcmusicads.app.pacing.PaceReading;
import com.mdmcmusicads.app.pacing.Plan;
import com.mdmcmusicads.app.pacing.Spending;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is looked at to judge the money of one campaign on one platform; the same for what happens now and for
 * a day of the past that is played again.
 *
 * @param paused the campaign or this platform of it
 * @param over the campaign is closed or cancelled: nobody can mend its pace any more
 * @param days what is known of each day; a missing day is not known
 * @param today in Paris; its own figures are still growing
 */
public record Watched(
        String campaignId,
        Platform platform,
        MediaBudget budget,
        LocalDate from,
        LocalDate to,
        boolean paused,
        boolean over,
        BudgetRules rules,
        NavigableMap<LocalDate, DayFigures> days,
        LocalDate today) {

    Plan plan() {
        return new Plan(budget.amount(), from, to, rules.shape(), rules.pattern());
    }

    Spending spending() {
        var spent = new TreeMap<LocalDate, BigDecimal>();
        days.forEach((day, figures) -> {
            if (figures.spend() != null) {
                spent.put(day, figures.spend());
            }
        });
        return new Spending(spent);
    }

    /** Of today only a part is known, so it is never held against anybody. */
    LocalDate lastComplete() {
        return today.minusDays(1);
    }

    PaceReading pace(Plan plan, Spending spending) {
        return Pace.read(plan, spending, lastComplete(), rules.tolerance());
    }

    Optional<ForecastReading> forecast(Plan plan, Spending spending) {
        return Forecast.read(plan, spending, lastComplete());
    }
}
