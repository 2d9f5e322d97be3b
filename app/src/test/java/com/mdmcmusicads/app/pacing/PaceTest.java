package com.mdmcmusicads.app.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final Plan THOUSAND = new Plan(new BigDecimal("1000"), FIRST, FIRST.plusDays(29), Shape.EVEN);
    private static final BigDecimal FIVE = new BigDecimal("5");

    @ParameterizedTest
    @CsvSource({
        "15, 500, ON",
        "15, 525, ON",
        "15, 525.01, OVER",
        "15, 475, ON",
        "15, 474.99, UNDER",
        "15, 0, UNDER",
        "2, 500, EARLY",
        "3, 500, OVER",
        "30, 1000, ON",
        "30, 900, UNDER"
    })
    void spendIsComparedWithTheDaysThatHavePassed(int days, BigDecimal spent, Band band) {
        assertThat(read(THOUSAND, days, spent).band()).isEqualTo(band);
    }

    @Test
    void aLongCampaignIsEarlyUntilATenthHasPassed() {
        var long100 = new Plan(new BigDecimal("1000"), FIRST, FIRST.plusDays(99), Shape.EVEN);

        assertThat(read(long100, 9, new BigDecimal("900")).band()).isEqualTo(Band.EARLY);
        assertThat(read(long100, 9, new BigDecimal("900")).lean()).isEqualTo(Band.OVER);
        assertThat(read(long100, 10, new BigDecimal("900")).band()).isEqualTo(Band.OVER);
    }

    @Test
    void aCampaignOfOneDayIsJudgedWhenItIsOver() {
        var oneDay = new Plan(new BigDecimal("100"), FIRST, FIRST, Shape.EVEN);

        assertThat(read(oneDay, 1, new BigDecimal("130")).band()).isEqualTo(Band.OVER);
        assertThat(read(oneDay, 1, new BigDecimal("130")).neededDaily()).isNull();
    }

    @Test
    void withoutABudgetThereIsNoPace() {
        var none = new Plan(BigDecimal.ZERO, FIRST, FIRST.plusDays(29), Shape.EVEN);
        var pace = read(none, 15, new BigDecimal("12"));

        assertThat(pace.band()).isEqualTo(Band.NO_PLAN);
        assertThat(pace.ratio()).isNull();
        assertThat(pace.deviation()).isNull();
        assertThat(pace.neededDaily()).isZero();
    }

    @Test
    void withoutFiguresItIsTooEarly() {
        var pace = Pace.read(THOUSAND, Spending.NONE, FIRST.plusDays(20), FIVE);

        assertThat(pace.band()).isEqualTo(Band.EARLY);
        assertThat(pace.asOf()).isNull();
        assertThat(pace.neededDaily()).isEqualByComparingTo("33.33");
    }

    @Test
    void daysNobodyKnowsNeverLookLikeTooLittle() {
        Chance.cases().forEach(chance -> {
            var plan = chance.plan();
            var days = new TreeMap<LocalDate, BigDecimal>();
            plan.from()
                    .datesUntil(plan.to().plusDays(1))
                    .filter(day -> chance.upTo(3) > 0)
                    .forEach(day -> days.put(day, plan.on(day)));

            assertThat(Pace.read(plan, new Spending(days), plan.to(), FIVE).lean())
                    .isNotIn(Band.UNDER, Band.OVER);
        });
    }

    @Test
    void todaysPartOfADayIsNoUnderspend() {
        var days = new TreeMap<LocalDate, BigDecimal>();
        FIRST.datesUntil(FIRST.plusDays(15)).forEach(day -> days.put(day, THOUSAND.on(day)));
        days.put(FIRST.plusDays(15), BigDecimal.ONE);
        var pace = Pace.read(THOUSAND, new Spending(days), FIRST.plusDays(14), FIVE);

        assertThat(pace.band()).isEqualTo(Band.ON);
        assertThat(pace.asOf()).isEqualTo(FIRST.plusDays(14));
    }

    @Test
    void moreSpendNeverLowersTheRatioNorRaisesWhatIsNeeded() {
        Chance.cases().forEach(chance -> {
            var plan = chance.plan();
            var less = chance.spending(plan);
            if (less.lastDay() == null) {
                return;
            }
            var more = new TreeMap<>(less.days());
            more.merge(less.lastDay(), chance.cents(50_000), BigDecimal::add);
            var one = Pace.read(plan, less, plan.to(), FIVE);
            var other = Pace.read(plan, new Spending(more), plan.to(), FIVE);

            if (one.ratio() != null) {
                assertThat(other.ratio()).isGreaterThanOrEqualTo(one.ratio());
            }
            if (one.neededDaily() != null) {
                assertThat(other.neededDaily()).isLessThanOrEqualTo(one.neededDaily());
            }
            assertThat(one.elapsedPercent()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(one.expected()).isBetween(BigDecimal.ZERO, plan.budget());
        });
    }

    @Test
    void whatIsNeededIsTheRestOverTheDaysLeft() {
        var pace = read(THOUSAND, 10, new BigDecimal("400"));

        assertThat(pace.neededDaily()).isEqualByComparingTo("30.00");
        assertThat(read(THOUSAND, 10, new BigDecimal("1200")).neededDaily()).isZero();
    }

    @Test
    void aWiderToleranceOnlyCalms() {
        Chance.cases().forEach(chance -> {
            var plan = chance.plan();
            var spending = chance.spending(plan);
            if (Pace.read(plan, spending, plan.to(), FIVE).lean() == Band.ON) {
                assertThat(Pace.read(plan, spending, plan.to(), BigDecimal.TEN).lean())
                        .isEqualTo(Band.ON);
            }
        });
    }

    /** The whole amount on the first of so many days, nothing on the others. */
    private static PaceReading read(Plan plan, int days, BigDecimal spent) {
        var known = new TreeMap<LocalDate, BigDecimal>();
        plan.from().datesUntil(plan.from().plusDays(days)).forEach(day -> known.put(day, BigDecimal.ZERO));
        known.put(plan.from(), spent);
        return Pace.read(plan, new Spending(known), plan.to(), FIVE);
    }
}
