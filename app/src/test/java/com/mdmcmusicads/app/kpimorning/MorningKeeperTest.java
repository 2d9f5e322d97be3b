package com.mdmcmusicads.app.kpimorning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MorningKeeperTest {

    @Test
    void figuresAreLookedForAtTenInParisWhateverTheClocksDo() {
        var winter = LocalDate.of(2026, 11, 22);
        var summer = LocalDate.of(2026, 7, 22);
        var springForward = LocalDate.of(2026, 3, 29);
        var fallBack = LocalDate.of(2026, 10, 25);

        assertThat(ParisTime.six(winter)).isEqualTo("2026-11-22T05:00:00Z");
        assertThat(checkAt(winter, "2026-11-22T05:00:00Z")).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(checkAt(summer, "2026-07-22T04:00:00Z")).isEqualTo("2026-07-22T08:00:00Z");
        assertThat(ParisTime.six(springForward)).isEqualTo("2026-03-29T04:00:00Z");
        assertThat(checkAt(springForward, "2026-03-29T04:00:00Z")).isEqualTo("2026-03-29T08:00:00Z");
        assertThat(ParisTime.six(fallBack)).isEqualTo("2026-10-25T05:00:00Z");
        assertThat(checkAt(fallBack, "2026-10-25T05:00:00Z")).isEqualTo("2026-10-25T09:00:00Z");
    }

    @Test
    void aMorningThatBeganLateGetsHalfAnHourFirst() {
        var day = LocalDate.of(2026, 11, 22);

        assertThat(checkAt(day, "2026-11-22T08:45:00Z")).isEqualTo("2026-11-22T09:15:00Z");
        assertThat(checkAt(day, "2026-11-22T13:00:00Z")).isEqualTo("2026-11-22T13:30:00Z");
    }

    @Test
    void aGapGrowsInCoarseSteps() {
        assertThat(GapTeller.level(1)).isEqualTo(1);
        assertThat(GapTeller.level(3)).isEqualTo(3);
        assertThat(GapTeller.level(6)).isEqualTo(3);
        assertThat(GapTeller.level(8)).isEqualTo(7);
        assertThat(GapTeller.level(400)).isEqualTo(30);
    }

    private static Instant checkAt(LocalDate day, String now) {
        return MorningKeeper.checkAt(day, Instant.parse(now));
    }
}
