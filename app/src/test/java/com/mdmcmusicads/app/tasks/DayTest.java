package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({"2026-11-22T12:00:00Z, 24", "2026-10-25T12:00:00Z, 25", "2026-03-29T12:00:00Z, 23"})
    void dayIsAsLongAsTheClocksMakeIt(Instant noon, int hours) {
        var day = Day.of(noon);

        assertThat(Duration.between(day.begins(), day.ends())).hasHours(hours);
    }

    @ParameterizedTest
    @CsvSource({
        // 23:30 and 00:30 in Paris, in winter and in summer
        "2026-11-22T22:30:00Z, true",
        "2026-11-22T23:30:00Z, false",
        "2026-11-21T23:00:00Z, true",
        "2026-11-21T22:59:59Z, false"
    })
    void dayEndsAtMidnightInParis(Instant moment, boolean contained) {
        assertThat(Day.of(Instant.parse("2026-11-22T12:00:00Z")).contains(moment))
                .isEqualTo(contained);
    }

    @Test
    void daysAreCountedAsCalendarsDo() {
        var lateEvening = Day.of(Instant.parse("2026-11-22T22:50:00Z"));

        assertThat(lateEvening.until(Instant.parse("2026-11-22T23:10:00Z"))).isEqualTo(1);
        assertThat(lateEvening.until(Instant.parse("2026-11-22T08:00:00Z"))).isZero();
        assertThat(lateEvening.until(Instant.parse("2026-11-20T08:00:00Z"))).isEqualTo(-2);
    }

    @Test
    void weekCrossesTheChangeOfTheClocksAtTheSameHour() {
        var before = Day.of(Instant.parse("2026-10-22T10:00:00Z"));

        assertThat(before.inAWeek()).isEqualTo(Instant.parse("2026-10-29T11:00:00Z"));
    }
}
