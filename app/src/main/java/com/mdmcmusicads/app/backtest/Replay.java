package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Judge;
import com.mdmcmusicads.app.budgets.Judgement;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plays days again, morning by morning, with the judge that judges live. */
final class Replay {

    private final Judge judge;
    private final Trial trial;
    private final Instant now;
    private final Map<Key, Fired> standing = new LinkedHashMap<>();
    private final List<Fired> over = new ArrayList<>();

    Replay(Judge judge, Trial trial, Instant now) {
        this.judge = judge;
        this.trial = trial;
        this.now = now;
    }

    /** Every alert that would have arisen from the first of these mornings to the last, the earliest first. */
    List<Fired> play(List<Recorded> recorded, LocalDate first, LocalDate last) {
        var mornings = new ArrayList<LocalDate>();
        first.datesUntil(last.plusDays(1)).forEach(mornings::add);
        for (var morning : mornings) {
            var watched = recorded.stream()
                    .map(one -> one.on(morning, moment(morning), rules(one.platform()), trial.asKnownThen()))
                    .toList();
            judge.judge(watched).forEach(judgement -> take(morning, judgement));
        }
        over.addAll(standing.values());
        over.sort(Comparator.comparing(Fired::from).thenComparing(Fired::platform));
        return over;
    }

    /** Of today everything counts that is known by now. */
    private Instant moment(LocalDate morning) {
        var isToday = morning.equals(LocalDate.ofInstant(now, BusinessHours.PARIS));
        return isToday ? now : DayMemory.moment(morning);
    }

    private BudgetRules rules(Platform platform) {
        return trial.rules().getOrDefault(platform, BudgetRules.USUAL);
    }

    private void take(LocalDate morning, Judgement judgement) {
        var firing = judgement.firing().stream()
                .collect(Collectors.toMap(Key::of, finding -> finding, (one, other) -> one, LinkedHashMap::new));
        firing.forEach((key, finding) ->
                standing.merge(key, Fired.of(morning, finding), (before, now) -> before.and(finding)));
        var recovered = standing.keySet().stream()
                .filter(key -> key.platform() == judgement.platform()
                        && judgement.judged().contains(key.rule())
                        && !firing.containsKey(key))
                .toList();
        recovered.forEach(key -> over.add(standing.remove(key).over(morning)));
    }

    /** What there is at most one alert of at a time. */
    private record Key(Platform platform, Rule rule, String metric) {

        static Key of(Finding finding) {
            return new Key(finding.platform(), finding.rule(), finding.metric());
        }
    }
}
