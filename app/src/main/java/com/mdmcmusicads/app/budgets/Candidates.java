package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.pacing.Anomaly;
import com.mdmcmusicads.app.pacing.AnomalyReading;
import com.mdmcmusicads.app.pacing.Band;
import com.mdmcmusicads.app.pacing.ForecastReading;
import com.mdmcmusicads.app.pacing.PaceReading;
import com.mdmcmusicads.app.pacing.Plan;
import com.mdmcmusicads.app.pacing.Spending;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is off its plan on one campaign and platform; whether it matters is for the decision to say. */
final class Candidates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Watched watched;
    private final Plan plan;
    private final Spending spending;
    private final PaceReading pace;
    private final Phase phase;

    Candidates(Watched watched) {
        this.watched = watched;
        plan = watched.plan();
        spending = watched.spending();
        pace = watched.pace(plan, spending);
        phase = Phase.of(watched, spending);
    }

    LocalDate asOf() {
        return watched.days().isEmpty() ? null : watched.days().lastKey();
    }

    /** What these figures allow to judge; nothing without figures, so that nothing recovers by silence. */
    Set<Rule> judged() {
        var judged = EnumSet.noneOf(Rule.class);
        if (spending.lastDay() != null) {
            judged.add(Rule.THRESHOLD);
            judged.add(Rule.OVERPACE);
        }
        if (pace.asOf() != null) {
            judged.add(Rule.UNDERPACE);
            judged.add(Rule.FORECAST);
        }
        if (asOf() != null && watched.days().firstKey().isBefore(watched.today())) {
            judged.add(Rule.ANOMALY);
        }
        return judged;
    }

    Stream<Candidate> all() {
        return spending.lastDay() == null
                ? anomalies()
                : Stream.concat(
                        Stream.of(threshold(), outside(), overpace(), underpace(), forecast())
                                .flatMap(Optional::stream),
                        anomalies());
    }

    private Optional<Candidate> threshold() {
        var spent = spending.total();
        var hasBudget = plan.budget().signum() > 0;
        if (!hasBudget && spent.signum() > 0) {
            return Optional.of(candidate(Rule.THRESHOLD, null, spent, plan.budget(), 100, 100, spent));
        }
        var ahead = spent.subtract(plan.until(spending.lastDay()));
        return watched.rules().thresholds().stream()
                .filter(one -> hasBudget
                        && spent.multiply(HUNDRED).compareTo(plan.budget().multiply(BigDecimal.valueOf(one))) >= 0)
                .reduce((lower, higher) -> higher)
                .map(level ->
                        candidate(Rule.THRESHOLD, null, spent, plan.budget(), level, percentOfBudget(ahead), spent));
    }

    /** Spending outside the days of the campaign. */
    private Optional<Candidate> outside() {
        var outside = phase.outside(watched, spending);
        return outside.signum() <= 0
                ? Optional.empty()
                : Optional.of(candidate(Rule.OVERPACE, null, outside, BigDecimal.ZERO, 1, 100, outside));
    }

    private Optional<Candidate> overpace() {
        var counts = pace.lean() == Band.OVER && pace.ratio() != null && isInTime();
        return counts ? Optional.of(pace(Rule.OVERPACE)) : Optional.empty();
    }

    private Optional<Candidate> underpace() {
        var counts = pace.lean() == Band.UNDER && isInTime() && !watched.today().isAfter(watched.to());
        return counts ? Optional.of(pace(Rule.UNDERPACE)) : Optional.empty();
    }

    private boolean isInTime() {
        return !watched.over() && phase != Phase.AFTER && phase != Phase.BEFORE;
    }

    private Candidate pace(Rule rule) {
        var deviation = pace.deviation().doubleValue();
        var impact =
                pace.expected().multiply(pace.ratio().subtract(BigDecimal.ONE).abs());
        return candidate(rule, null, pace.spent(), pace.expected(), Candidate.step(deviation), deviation, impact);
    }

    /** As long as there is something to foresee. */
    private Optional<Candidate> forecast() {
        return isInTime() && pace.daysElapsed() < pace.days()
                ? watched.forecast(plan, spending)
                        .filter(reading -> reading.missesAbove() || reading.missesBelow())
                        .map(this::forecast)
                : Optional.empty();
    }

    private Candidate forecast(ForecastReading reading) {
        var deviation = reading.percent().subtract(HUNDRED).doubleValue();
        return candidate(
                Rule.FORECAST,
                null,
                reading.projected(),
                plan.budget(),
                Candidate.step(deviation),
                deviation,
                reading.projected().subtract(plan.budget()).abs());
    }

    private Stream<Candidate> anomalies() {
        return watched.over() ? Stream.empty() : Stream.of(Metric.values()).flatMap(metric -> anomaly(metric).stream());
    }

    private Optional<Candidate> anomaly(Metric metric) {
        var figures = new TreeMap<LocalDate, Number>();
        watched.days()
                .headMap(watched.lastComplete(), true)
                .forEach((day, all) -> metric.of(all).ifPresent(figure -> figures.put(day, figure)));
        var read = metric == Metric.SPEND ? Anomaly.read(figures) : Anomaly.readCounts(figures);
        return read.filter(AnomalyReading::isUnusual)
                .filter(reading -> reading.day().equals(watched.days().floorKey(watched.lastComplete())))
                .filter(reading -> !reading.day().isAfter(watched.to()))
                .filter(reading -> reading.z() > 0 || phase != Phase.PAUSED)
                .map(reading -> anomaly(metric, reading));
    }

    private Candidate anomaly(Metric metric, AnomalyReading reading) {
        var value = BigDecimal.valueOf(reading.value());
        var usual = BigDecimal.valueOf(reading.usual());
        var spent = spending.days().getOrDefault(reading.day(), BigDecimal.ZERO);
        var impact = metric == Metric.SPEND ? value.subtract(usual).abs() : spent;
        return candidate(Rule.ANOMALY, metric, value, usual, Candidate.step(reading.z()), reading.z(), impact);
    }

    private double percentOfBudget(BigDecimal amount) {
        return amount.multiply(HUNDRED)
                .divide(plan.budget(), 2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private Candidate candidate(
            Rule rule,
            Metric metric,
            BigDecimal measured,
            BigDecimal expected,
            int level,
            double deviation,
            BigDecimal impact) {
        var facts = new AlertFacts(
                rule.name(),
                metric == null ? null : metric.name(),
                phase.name(),
                plan.budget().signum() > 0,
                level,
                deviation,
                impact.setScale(2, RoundingMode.HALF_UP).doubleValue(),
                pace.daysElapsed(),
                pace.elapsedPercent().doubleValue());
        return new Candidate(rule, metric, money(measured), money(expected), facts);
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
