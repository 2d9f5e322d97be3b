package com.mdmcmusicads.app.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndisputedDaysTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 2);

    @Test
    void withoutDisputeTheCalendarCounts() {
        assertThat(after(DUE, 0)).isEqualTo(DUE);
        assertThat(after(DUE, 3)).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(after(DUE, 20)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void endOfTheYearAndLeapDayAreDaysLikeOthers() {
        assertThat(after(LocalDate.of(2026, 12, 29), 3)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(after(LocalDate.of(2028, 2, 27), 3)).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void changeOfTheClocksMovesNoDay() {
        assertThat(after(LocalDate.of(2026, 3, 27), 3)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(after(LocalDate.of(2026, 10, 23), 3)).isEqualTo(LocalDate.of(2026, 10, 26));
    }

    @Test
    void disputeShiftsTheDayByWhatItLasted() {
        var dispute = new Pause(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 9));
        assertThat(after(DUE, 3, dispute)).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(after(DUE, 2, dispute)).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void disputeThatEndsOnItsDayShiftsNothing() {
        var dispute = new Pause(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 4));
        assertThat(after(DUE, 3, dispute)).isEqualTo(after(DUE, 3));
    }

    @Test
    void disputeBeforeTheDueDayShiftsOnlyByWhatReachesBeyond() {
        var dispute = new Pause(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 3));
        assertThat(after(DUE, 3, dispute)).isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void whileADisputeLastsThereIsNoDay() {
        assertThat(after(DUE, 3, new Pause(LocalDate.of(2026, 11, 4), null))).isNull();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** However disputes overlap: between base and result lie exactly that many days that none of them covers. */
    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyTheUndisputedDaysAreCounted(int seed) {
        var random = new Random(seed);
        var pauses = new ArrayList<Pause>();
        for (var one = 0; one < random.nextInt(5); one++) {
            var from = DUE.plusDays(random.nextInt(40) - 10);
            pauses.add(new Pause(from, from.plusDays(random.nextInt(12))));
        }
        var days = random.nextInt(30);
        var result = UndisputedDays.after(DUE, days, pauses);
        var counted = DUE.plusDays(1)
                .datesUntil(result.plusDays(1))
                .filter(day -> pauses.stream().noneMatch(pause -> pause.covers(day)))
                .count();
        assertThat(counted).isEqualTo(days);
    }

    private static LocalDate after(LocalDate base, int days, Pause... pauses) {
        return UndisputedDays.after(base, days, List.of(pauses));
    }
}
