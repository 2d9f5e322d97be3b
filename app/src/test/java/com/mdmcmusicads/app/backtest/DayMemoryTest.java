package com.mdmcmusicads.app.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.budgets.DayFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayMemoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

    @Test
    void eachMorningKnowsWhatWasToldByThen() {
        var memory = new DayMemory(DAY, List.of(told(1, "10"), told(4, "12"), told(9, "11")));

        assertThat(memory.knownOn(DAY, DayMemory.moment(DAY))).isEmpty();
        assertThat(spend(memory, 1)).isEqualTo("10");
        assertThat(spend(memory, 3)).isEqualTo("10");
        assertThat(spend(memory, 4)).isEqualTo("12");
        assertThat(spend(memory, 20)).isEqualTo("11");
        assertThat(memory.now().spend()).isEqualByComparingTo("11");
        assertThat(memory.cameLate()).isFalse();
    }

    @Test
    void whatWasToldADayLateIsNotKnownBefore() {
        var memory = new DayMemory(DAY, List.of(told(2, "10")));

        assertThat(memory.knownOn(DAY.plusDays(1), DayMemory.moment(DAY.plusDays(1))))
                .isEmpty();
        assertThat(memory.knownOn(DAY.plusDays(2), DayMemory.moment(DAY.plusDays(2))))
                .isPresent();
    }

    @Test
    void whatWasBroughtInBulkCountsAsKnownTheMorningAfter() {
        var memory = new DayMemory(DAY, List.of(told(60, "10")));

        assertThat(memory.cameLate()).isTrue();
        assertThat(spend(memory, 1)).isEqualTo("10");
        assertThat(memory.knownOn(DAY, DayMemory.moment(DAY))).isEmpty();
    }

    @Test
    void aMorningIsNoonInParisWhateverTheClocksDo() {
        assertThat(DayMemory.moment(DAY)).isEqualTo("2026-03-28T11:00:00Z");
        assertThat(DayMemory.moment(DAY.plusDays(1))).isEqualTo("2026-03-29T10:00:00Z");
    }

    private static Version told(int daysLater, String spend) {
        return new Version(
                DayMemory.moment(DAY.plusDays(daysLater)).minusSeconds(3600),
                new DayFigures(new BigDecimal(spend), null, null, null, null));
    }

    private static String spend(DayMemory memory, int daysLater) {
        return memory.knownOn(DAY.plusDays(daysLater), DayMemory.moment(DAY.plusDays(daysLater)))
                .orElseThrow()
                .spend()
                .toString();
    }
}
