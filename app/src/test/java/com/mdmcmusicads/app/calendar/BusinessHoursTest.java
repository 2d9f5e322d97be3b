package com.mdmcmusicads.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessHoursTest {

    private final BusinessHours hours = new BusinessHours();

    @ParameterizedTest(name = "{0} + {1} h = {2} ({3})")
    @CsvSource({
        "2026-11-23T09:00, 2, 2026-11-23T11:00, morning",
        "2026-11-23T11:30, 2, 2026-11-23T14:30, over lunch",
        "2026-11-23T12:30, 1, 2026-11-23T14:30, from the end of the morning",
        "2026-11-23T13:00, 1, 2026-11-23T14:30, asked at lunch",
        "2026-11-23T07:00, 1, 2026-11-23T10:00, before opening",
        "2026-11-23T17:00, 2, 2026-11-24T10:00, over night",
        "2026-11-23T18:00, 1, 2026-11-24T10:00, at closing time",
        "2026-11-23T23:30, 1, 2026-11-24T10:00, at night",
        "2026-11-23T09:00, 8, 2026-11-23T18:00, a whole day ends the same day",
        "2026-11-20T17:00, 2, 2026-11-23T10:00, over the weekend",
        "2026-11-21T10:00, 2, 2026-11-23T11:00, from Saturday",
        "2026-11-22T20:00, 24, 2026-11-25T18:00, three days from Sunday",
        "2026-12-24T17:00, 2, 2026-12-28T10:00, over Christmas and a weekend",
        "2026-12-31T17:00, 2, 2027-01-04T10:00, over the end of the year",
        "2027-03-26T17:00, 2, 2027-03-30T10:00, over Easter Monday and the spring change of clocks",
        "2026-03-27T17:00, 2, 2026-03-30T10:00, over the spring change of clocks",
        "2026-10-23T17:00, 2, 2026-10-26T10:00, over the autumn change of clocks",
        "2026-05-07T17:00, 2, 2026-05-11T10:00, over 8 May (Friday)",
        "2026-05-13T17:00, 2, 2026-05-15T10:00, over Ascension",
        "2026-05-22T17:00, 2, 2026-05-26T10:00, over Whit Monday",
        "2026-11-10T17:00, 2, 2026-11-12T10:00, over 11 November",
        "2026-11-11T10:00, 1, 2026-11-12T10:00, from a holiday"
    })
    void deadlineFallsIntoWorkingTime(LocalDateTime start, int work, LocalDateTime deadline, String why) {
        assertThat(hours.after(paris(start), Duration.ofHours(work))).as(why).isEqualTo(paris(deadline));
    }

    @Test
    void noWorkIsDoneAtOnceOrAtTheNextOpening() {
        assertThat(hours.after(paris(LocalDateTime.parse("2026-11-23T10:15")), Duration.ZERO))
                .isEqualTo(paris(LocalDateTime.parse("2026-11-23T10:15")));
        assertThat(hours.after(paris(LocalDateTime.parse("2026-11-21T10:15")), Duration.ZERO))
                .isEqualTo(paris(LocalDateTime.parse("2026-11-23T09:00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-11-11",
                "2026-12-25",
                "2027-03-29",
                "2028-04-17",
                "2026-11-21",
                "2026-11-22"
            })
    void holidaysAndWeekendsAreFree(LocalDate day) {
        assertThat(hours.isWorkday(day)).isFalse();
    }

    /** Good Friday and 26 December are free in Alsace and Moselle only. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-04-03", "2025-12-26", "2026-12-24", "2026-12-31", "2026-11-23"})
    void otherDaysAreWorked(LocalDate day) {
        assertThat(hours.isWorkday(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T18:00, PT8H",
        "2026-11-23T12:00, 2026-11-23T14:00, PT1H",
        "2026-11-20T00:00, 2026-11-24T00:00, PT16H",
        "2026-11-21T00:00, 2026-11-22T23:59, PT0S",
        "2026-11-23T12:00, 2026-11-23T10:00, PT0S",
        "2026-10-23T09:00, 2026-10-26T18:00, PT16H",
        "2026-03-27T09:00, 2026-03-30T18:00, PT16H"
    })
    void workingTimeBetweenTwoMomentsIsCounted(LocalDateTime start, LocalDateTime end, Duration work) {
        assertThat(hours.between(paris(start), paris(end))).isEqualTo(work);
    }

    @Test
    void countingBackFromADeadlineGivesTheWorkThatWasAsked() {
        var random = new Random(2026);
        for (var i = 0; i < 500; i++) {
            var start = paris(LocalDateTime.parse("2026-01-01T00:00")).plusSeconds(random.nextInt(63_000_000));
            var work = Duration.ofMinutes(1 + random.nextInt(6000));
            var deadline = hours.after(start, work);
            assertThat(hours.between(start, deadline))
                    .as("%s + %s = %s", start, work, deadline)
                    .isEqualTo(work);
            assertThat(hours.isWorkday(deadline.atZone(BusinessHours.PARIS).toLocalDate()))
                    .isTrue();
        }
    }

    private static Instant paris(LocalDateTime moment) {
        return moment.atZone(BusinessHours.PARIS).toInstant();
    }
}
