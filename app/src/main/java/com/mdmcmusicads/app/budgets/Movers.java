package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.pacing.Spending;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What moved most behind a finding: platforms from one week to the next, and the days that were off their plan. */
final class Movers {

    private static final int WEEK = 7;
    private static final int DAYS_LOOKED_AT = 14;
    private static final int DAYS_NAMED = 3;
    private static final Comparator<Mover> LARGEST =
            Comparator.comparing((Mover mover) -> mover.delta().abs()).reversed();

    private final Map<String, List<Watched>> campaigns;

    Movers(Collection<Watched> all) {
        campaigns = all.stream().collect(Collectors.groupingBy(Watched::campaignId));
    }

    List<Mover> of(Watched watched) {
        var movers = new ArrayList<Mover>();
        campaigns.get(watched.campaignId()).forEach(part -> movers.add(week(part)));
        movers.addAll(days(watched));
        return movers.stream()
                .filter(mover -> mover.delta().signum() != 0)
                .sorted(LARGEST)
                .toList();
    }

    private static Mover week(Watched part) {
        var spending = part.spending().upTo(part.lastComplete());
        var last = spending.lastDay() == null ? part.lastComplete() : spending.lastDay();
        var now = between(spending, last.minusDays(WEEK), last);
        var before = between(spending, last.minusDays(2 * WEEK), last.minusDays(WEEK));
        return new Mover(part.platform().key(), money(now.subtract(before)));
    }

    private static BigDecimal between(Spending spending, LocalDate after, LocalDate until) {
        return spending.upTo(until).after(after);
    }

    private static List<Mover> days(Watched watched) {
        var plan = watched.plan();
        return watched
                .spending()
                .days()
                .tailMap(watched.lastComplete().minusDays(DAYS_LOOKED_AT), false)
                .entrySet()
                .stream()
                .filter(day -> !day.getKey().isAfter(watched.lastComplete()))
                .map(day ->
                        new Mover(day.getKey().toString(), money(day.getValue().subtract(plan.on(day.getKey())))))
                .sorted(LARGEST)
                .limit(DAYS_NAMED)
                .toList();
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
