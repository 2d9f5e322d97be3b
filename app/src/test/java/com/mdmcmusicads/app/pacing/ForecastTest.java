package com.mdmcmusicads.app.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @Test
    void atAConstantPaceItIsSpentByElapsedTimesAllDays() {
        var plan = new Plan(new BigDecimal("3000"), FIRST, FIRST.plusDays(29), Shape.EVEN);
        for (var days = 1; days <= 30; days++) {
            var known = new TreeMap<LocalDate, BigDecimal>();
            FIRST.datesUntil(FIRST.plusDays(days)).forEach(day -> known.put(day, new BigDecimal("120")));
            var forecast = Forecast.read(plan, new Spending(known), plan.to()).orElseThrow();

            assertThat(forecast.projected()).isEqualByComparingTo("3600");
            assertThat(forecast.percent()).isEqualByComparingTo("120");
            var t = BigDecimal.valueOf(24L * days).divide(BigDecimal.valueOf(30), 2, RoundingMode.HALF_UP);
            assertThat(forecast.floor()).isEqualByComparingTo(new BigDecimal("75").add(t));
            assertThat(forecast.ceiling()).isEqualByComparingTo(new BigDecimal("125").subtract(t));
        }
    }

    @Test
    void aPlanThatIsKeptEndsAtItsBudget() {
        Chance.cases().forEach(chance -> {
            var plan = chance.plan();
            var days = new TreeMap<LocalDate, BigDecimal>();
            plan.from()
                    .datesUntil(plan.from().plusDays(1L + chance.upTo(plan.days())))
                    .forEach(day -> days.put(day, plan.on(day)));
            var projected = Forecast.read(plan, new Spending(days), plan.to())
                    .orElseThrow()
                    .projected();

            // Seven days of cents say little about four hundred: each may be half a cent off.
            var off = plan.budget().multiply(new BigDecimal("0.10")).max(new BigDecimal("5"));
            if (plan.shareUntil(days.lastKey()).compareTo(new BigDecimal("0.05")) > 0) {
                assertThat(projected.subtract(plan.budget()).abs()).isLessThanOrEqualTo(off);
            }
        });
    }

    @Test
    void itNeverFallsBelowWhatIsSpentAndItsBandHoldsIt() {
        Chance.cases().forEach(chance -> {
            var plan = chance.plan();
            var spending = chance.spending(plan);
            Forecast.read(plan, spending, plan.to()).ifPresent(forecast -> {
                var spent = spending.total();
                assertThat(forecast.low()).isGreaterThanOrEqualTo(spent).isLessThanOrEqualTo(forecast.projected());
                assertThat(forecast.projected()).isGreaterThanOrEqualTo(spent).isLessThanOrEqualTo(forecast.high());
                assertThat(forecast.floor()).isBetween(new BigDecimal("75"), new BigDecimal("99"));
                assertThat(forecast.ceiling()).isBetween(new BigDecimal("101"), new BigDecimal("125"));
            });
        });
    }

    @Test
    void moreSpendNeverLowersIt() {
        Chance.cases().forEach(chance -> {
            var plan = chance.plan();
            var less = chance.spending(plan);
            if (less.lastDay() == null) {
                return;
            }
            var more = new TreeMap<>(less.days());
            more.merge(less.days().firstKey(), chance.cents(50_000), BigDecimal::add);

            assertThat(Forecast.read(plan, new Spending(more), plan.to())
                            .orElseThrow()
                            .projected())
                    .isGreaterThanOrEqualTo(
                            Forecast.read(plan, less, plan.to()).orElseThrow().projected());
        });
    }

    @Test
    void aLateRushShowsBeforeThePaceOfAllDaysDoes() {
        var plan = new Plan(new BigDecimal("3000"), FIRST, FIRST.plusDays(29), Shape.EVEN);
        var days = new TreeMap<LocalDate, BigDecimal>();
        FIRST.datesUntil(FIRST.plusDays(8)).forEach(day -> days.put(day, new BigDecimal("65")));
        FIRST.plusDays(8).datesUntil(FIRST.plusDays(15)).forEach(day -> days.put(day, new BigDecimal("140")));

        assertThat(Pace.read(plan, new Spending(days), plan.to(), BigDecimal.valueOf(5))
                        .band())
                .isEqualTo(Band.ON);
        assertThat(Forecast.read(plan, new Spending(days), plan.to())
                        .orElseThrow()
                        .missesAbove())
                .isTrue();
    }

    @Test
    void withoutABudgetTheEurosAreStillProjected() {
        var plan = new Plan(BigDecimal.ZERO, FIRST, FIRST.plusDays(9), Shape.EVEN);
        var days = new TreeMap<LocalDate, BigDecimal>();
        FIRST.datesUntil(FIRST.plusDays(5)).forEach(day -> days.put(day, BigDecimal.TEN));
        var forecast = Forecast.read(plan, new Spending(days), plan.to()).orElseThrow();

        assertThat(forecast.projected()).isEqualByComparingTo("100");
        assertThat(forecast.percent()).isNull();
        assertThat(forecast.missesAbove() || forecast.missesBelow()).isFalse();
    }

    @Test
    void whenTheLastDayIsOverNothingIsUncertain() {
        var plan = new Plan(new BigDecimal("100"), FIRST, FIRST, Shape.EVEN);
        var days = new TreeMap<LocalDate, BigDecimal>();
        days.put(FIRST, new BigDecimal("80"));
        days.put(FIRST.plusDays(1), new BigDecimal("15"));
        var forecast =
                Forecast.read(plan, new Spending(days), FIRST.plusDays(1)).orElseThrow();

        assertThat(forecast.projected()).isEqualByComparingTo("95");
        assertThat(forecast.low()).isEqualByComparingTo(forecast.high());
    }

    @Test
    void withoutFiguresThereIsNone() {
        var plan = new Plan(new BigDecimal("100"), FIRST, FIRST.plusDays(9), Shape.EVEN);
        var before = new TreeMap<LocalDate, BigDecimal>();
        before.put(FIRST.minusDays(2), BigDecimal.ONE);

        assertThat(Forecast.read(plan, Spending.NONE, FIRST)).isEmpty();
        assertThat(Forecast.read(plan, new Spending(before), FIRST)).isEmpty();
    }
}
