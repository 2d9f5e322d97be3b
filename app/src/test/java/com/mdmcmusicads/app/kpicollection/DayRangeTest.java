package com.mdmcmusicads.app.kpicollection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void aMorningReadsTheLastTwentyEightDays() {
        var range = DayRange.ofMorning(TODAY, null);

        assertThat(range).isEqualTo(new DayRange(LocalDate.of(2026, 10, 25), YESTERDAY));
        assertThat(range.days()).isEqualTo(28);
        assertThat(DayRange.ofMorning(TODAY, YESTERDAY)).isEqualTo(range);
        assertThat(DayRange.ofMorning(TODAY, TODAY)).isEqualTo(range);
    }

    @Test
    void afterAnInterruptionWhatEveryMissedMorningWouldHaveReadIsRead() {
        var range = DayRange.ofMorning(TODAY, YESTERDAY.minusDays(10));

        assertThat(range.days()).isEqualTo(38);
        assertThat(range.to()).isEqualTo(YESTERDAY);
    }

    @Test
    void nobodyWaitsForAnEternity() {
        assertThat(DayRange.ofMorning(TODAY, TODAY.minusYears(3)).days()).isEqualTo(400);
    }

    @Test
    void aPastIsOverAndNotOlderThanFigures() {
        assertThatThrownBy(() -> DayRange.ofPast(YESTERDAY, TODAY, TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayRange.ofPast(LocalDate.of(2014, 12, 31), YESTERDAY, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayRange.ofPast(YESTERDAY, YESTERDAY.minusDays(1), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(DayRange.ofPast(YESTERDAY, YESTERDAY, TODAY).days()).isEqualTo(1);
    }

    @Test
    void stretchesCoverTheRangeOnceAndOnlyOnce() {
        var range = new DayRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var read = 0L;
        var stretch = range.head(30);
        while (true) {
            read += stretch.days();
            if (!stretch.to().isBefore(range.to())) {
                break;
            }
            stretch = new DayRange(stretch.to().plusDays(1), range.to()).head(30);
        }

        assertThat(read).isEqualTo(366);
        assertThat(stretch.to()).isEqualTo(range.to());
    }

    @Test
    void aStretchIsHalvedDownToOneDay() {
        var stretch = new DayRange(YESTERDAY.minusDays(6), YESTERDAY);

        assertThat(stretch.half().days()).isEqualTo(3);
        assertThat(stretch.half().half().days()).isEqualTo(1);
        assertThat(stretch.half().half().half().days()).isEqualTo(1);
    }
}
