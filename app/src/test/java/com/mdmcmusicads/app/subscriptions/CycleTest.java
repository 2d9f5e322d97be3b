package com.mdmcmusicads.app.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleTest {

    @Test
    void theLastDayOfAMonthComesBackAfterAShortOne() {
        var cycle = new Cycle(LocalDate.of(2026, 1, 31), 1);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(n -> cycle.period(n).from()))
                .containsExactly(
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 31));
    }

    @Test
    void aLeapDayIsOne() {
        var cycle = new Cycle(LocalDate.of(2028, 1, 30), 1);
        assertThat(cycle.period(2).from()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(cycle.period(3).from()).isEqualTo(LocalDate.of(2028, 3, 30));
    }

    @Test
    void aYearEndsLikeAnyMonth() {
        var december = new Cycle(LocalDate.of(2026, 12, 15), 1).period(1);
        assertThat(december.until()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(december.days()).isEqualTo(31);
    }

    @Test
    void countingGoesOnAfterAResume() {
        var cycle = new Cycle(LocalDate.of(2026, 7, 10), 4);
        assertThat(cycle.period(5).from()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThatThrownBy(() -> cycle.period(3)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every day from the anchor on lies in exactly one period, whatever the anchor. */
    @Test
    void periodsFollowEachOtherWithoutGapOrOverlap() {
        var random = new Random(42);
        for (var round = 0; round < 2000; round++) {
            var anchor = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
            var cycle = new Cycle(anchor, 1);
            for (var number = 1; number < 40; number++) {
                var period = cycle.period(number);
                assertThat(period.until()).isEqualTo(cycle.period(number + 1).from());
                assertThat(period.days()).isBetween(28L, 31L);
                assertThat(period.from().getDayOfMonth())
                        .isEqualTo(
                                Math.min(anchor.getDayOfMonth(), period.from().lengthOfMonth()));
            }
        }
    }

    @Test
    void theFirstPeriodFromADayIsTheEarliestThatDoesNotBeginBeforeIt() {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++) {
            var anchor = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
            var cycle = new Cycle(anchor, 3);
            var day = anchor.plusDays(random.nextInt(900) - 100);
            var found = cycle.firstFrom(day);
            assertThat(found.from()).isAfterOrEqualTo(day);
            if (found.number() > 3) {
                assertThat(cycle.period(found.number() - 1).from()).isBefore(day);
            }
        }
    }
}
