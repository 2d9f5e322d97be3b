package com.mdmcmusicads.app.interest;

import static com.mdmcmusicads.app.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.interest.LateInterest.Change;
import com.mdmcmusicads.app.interest.LateInterest.Rate;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LateInterestTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final List<Rate> TWELVE = List.of(new Rate(LocalDate.of(2025, 7, 1), new BigDecimal("12.15")));

    @Test
    void interestIsAmountTimesRateTimesDaysOverAYear() {
        // 1200 × 12,15 % × 30 ÷ 365 = 11,9835…
        assertThat(interest("1200.00", DUE.plusDays(30))).isEqualTo(euros("11.98"));
        assertThat(interest("1200.00", DUE.plusDays(365))).isEqualTo(euros("145.80"));
    }

    @Test
    void nothingIsOwedOnTheDueDayAndADayCountsFromTheNext() {
        assertThat(interest("365000.00", DUE)).isEqualTo(euros("0.00"));
        assertThat(interest("365000.00", DUE.plusDays(1))).isEqualTo(euros("121.50"));
        assertThat(interest("365000.00", DUE.minusDays(10))).isEqualTo(euros("0.00"));
    }

    @Test
    void eachHalfYearHasItsRate() {
        var rates = List.of(
                new Rate(LocalDate.of(2025, 1, 1), new BigDecimal("13.15")),
                new Rate(LocalDate.of(2025, 7, 1), new BigDecimal("12.15")));
        // Ten days at 13,15 and five at 12,15: 36500 × (131,5 + 60,75) ÷ 36500
        var sum = LateInterest.of(
                euros("36500.00"), LocalDate.of(2025, 6, 20), List.of(), LocalDate.of(2025, 7, 5), rates);
        assertThat(sum).isEqualTo(euros("192.25"));
    }

    @Test
    void whatWasPaidBearsNoInterestFromItsDayOn() {
        var half = List.of(new Change(DUE.plusDays(11), euros("-500.00")));
        // 1000 for ten days, 500 for twenty: as 1000 for twenty.
        assertThat(LateInterest.of(euros("1000.00"), DUE, half, DUE.plusDays(30), TWELVE))
                .isEqualTo(interest("1000.00", DUE.plusDays(20)));
    }

    @Test
    void whatWasTakenBackBearsInterestAgain() {
        var payment = new Change(DUE.minusDays(5), euros("-1000.00"));
        var taken = new Change(DUE.plusDays(11), euros("1000.00"));
        assertThat(LateInterest.of(euros("1000.00"), DUE, List.of(payment, taken), DUE.plusDays(30), TWELVE))
                .isEqualTo(interest("1000.00", DUE.plusDays(20)));
    }

    @Test
    void dayBeforeEveryRateIsAMistake() {
        assertThatThrownBy(() -> LateInterest.of(
                        euros("1.00"), LocalDate.of(2020, 1, 1), List.of(), LocalDate.of(2020, 1, 3), TWELVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** Whatever the figures: the formula of the law, and never less for a longer delay. */
    @ParameterizedTest
    @MethodSource("seeds")
    void formulaHoldsForAnyAmountAndDelay(int seed) {
        var random = new Random(seed);
        var owed = Money.ofMinor(1 + random.nextInt(100_000_000), Money.EURO);
        var days = random.nextInt(800);
        var expected = owed.amount()
                .multiply(new BigDecimal("12.15"))
                .multiply(BigDecimal.valueOf(days))
                .divide(new BigDecimal(36500), 2, RoundingMode.HALF_UP);
        var sum = LateInterest.of(owed, DUE, List.of(), DUE.plusDays(days), TWELVE);
        assertThat(sum.amount()).isEqualByComparingTo(expected);
        assertThat(LateInterest.of(owed, DUE, List.of(), DUE.plusDays(days + 1), TWELVE))
                .isGreaterThanOrEqualTo(sum);
    }

    private static Money interest(String owed, LocalDate until) {
        return LateInterest.of(euros(owed), DUE, List.of(), until, TWELVE);
    }
}
