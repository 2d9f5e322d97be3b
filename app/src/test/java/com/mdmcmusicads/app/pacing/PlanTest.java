package com.mdmcmusicads.app.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void daysAddUpToTheBudgetToTheCent() {
        Chance.cases().map(Chance::plan).forEach(plan -> {
            var sum = plan.from()
                    .datesUntil(plan.to().plusDays(1))
                    .map(plan::on)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(plan.budget());
            assertThat(plan.until(plan.to())).isEqualByComparingTo(plan.budget());
        });
    }

    @Test
    void noDayTakesAnythingBack() {
        Chance.cases()
                .map(Chance::plan)
                .forEach(plan -> plan.from()
                        .datesUntil(plan.to().plusDays(1))
                        .forEach(day -> assertThat(plan.on(day)).isNotNegative()));
    }

    @Test
    void nothingIsPlannedOutside() {
        Chance.cases().map(Chance::plan).forEach(plan -> {
            assertThat(plan.until(plan.from().minusDays(1))).isZero();
            assertThat(plan.on(plan.from().minusDays(40))).isZero();
            assertThat(plan.until(plan.to().plusDays(100))).isEqualByComparingTo(plan.budget());
            assertThat(plan.on(plan.to().plusDays(1))).isZero();
            assertThat(plan.elapsed(plan.to().plusDays(9))).isEqualTo(plan.days());
        });
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void oneDayTakesEverything(Shape shape) {
        var plan = new Plan(new BigDecimal("99.99"), FIRST, FIRST, shape);

        assertThat(plan.on(FIRST)).isEqualByComparingTo("99.99");
        assertThat(plan.days()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void withoutABudgetNothingIsPlanned(Shape shape) {
        var plan = new Plan(BigDecimal.ZERO, FIRST, FIRST.plusDays(29), shape);

        assertThat(plan.until(FIRST.plusDays(15))).isZero();
        assertThat(plan.shareUntil(FIRST.plusDays(29))).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "EVEN, 100, 100, 100",
        "STRONG_WEEKDAYS, 20, 30, 30",
        "FRONT_LOADED, 150, 105.56, 50",
        "BACK_LOADED, 50, 94.44, 150"
    })
    void shapesLeanAsTheyAreNamed(Shape shape, BigDecimal first, BigDecimal friday, BigDecimal last) {
        var days = shape == Shape.STRONG_WEEKDAYS ? 7 : 10;
        var budget = shape == Shape.STRONG_WEEKDAYS ? "170" : "1000";
        var plan = new Plan(new BigDecimal(budget), FIRST, FIRST.plusDays(days - 1L), shape);

        assertThat(plan.on(FIRST)).isEqualByComparingTo(first);
        assertThat(plan.on(FIRST.plusDays(4))).isEqualByComparingTo(friday);
        assertThat(plan.on(plan.to())).isEqualByComparingTo(last);
    }

    @Test
    void aPatternOfTheWeekIsKept() {
        var weekend = new WeekdayPattern(List.of(0, 0, 0, 0, 0, 50, 50));
        var plan = new Plan(new BigDecimal("200"), FIRST, FIRST.plusDays(6), Shape.WEEKDAY_PATTERN, weekend);

        assertThat(plan.on(FIRST)).isZero();
        assertThat(plan.on(FIRST.plusDays(5))).isEqualByComparingTo("100");
    }

    @Test
    void aPatternThatWeighsNoDayOfTheCampaignIsEven() {
        var sunday = new WeekdayPattern(List.of(0, 0, 0, 0, 0, 0, 1));
        var plan = new Plan(new BigDecimal("30"), FIRST, FIRST.plusDays(2), Shape.WEEKDAY_PATTERN, sunday);

        assertThat(plan.on(FIRST)).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-27, 2028-03-01, 4", // leap day
        "2026-03-28, 2026-03-30, 3", // clocks go forward
        "2026-10-24, 2026-10-26, 3", // clocks go back
        "2026-12-30, 2027-01-02, 4" // turn of the year
    })
    void calendarDaysAreAllAlike(LocalDate from, LocalDate to, int days) {
        var plan = new Plan(BigDecimal.valueOf(days * 10L), from, to, Shape.EVEN);

        assertThat(plan.days()).isEqualTo(days);
        from.datesUntil(to.plusDays(1)).forEach(day -> assertThat(plan.on(day)).isEqualByComparingTo("10"));
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertThatThrownBy(() -> new Plan(new BigDecimal("-1"), FIRST, FIRST, Shape.EVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plan(BigDecimal.ONE, FIRST, FIRST.minusDays(1), Shape.EVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeekdayPattern(List.of(0, 0, 0, 0, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeekdayPattern(List.of(1, 2, 3))).isInstanceOf(IllegalArgumentException.class);
    }
}
