package com.mdmcmusicads.app.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnomalyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void theFormulaIsTheRobustOne() {
        var figures = days(10, 12, 14, 16, 18, 20, 22, 40);
        var reading = Anomaly.read(figures).orElseThrow();

        // Median 16, deviations 6 4 2 0 2 4 6, their median 4.
        assertThat(reading.usual()).isEqualTo(16);
        assertThat(reading.z()).isCloseTo((40 - 16) / (1.4826 * 4), within(1e-9));
        assertThat(reading.isUnusual()).isTrue();
        assertThat(reading.sameWeekday()).isFalse();
    }

    @Test
    void aBusyFridayIsComparedWithFridays() {
        var figures = new TreeMap<LocalDate, Integer>();
        for (var day = 0; day < 5 * 7 - 2; day++) {
            var isFriday = day % 7 == 4;
            figures.put(MONDAY.plusDays(day), (isFriday ? 300 : 50) + day % 3);
        }
        assertThat(figures.lastKey()).isEqualTo(MONDAY.plusDays(32));
        var reading = Anomaly.read(figures).orElseThrow();

        assertThat(reading.sameWeekday()).isTrue();
        assertThat(reading.isUnusual()).isFalse();
        figures.put(MONDAY.plusDays(32), 60);
        assertThat(Anomaly.read(figures).orElseThrow().z()).isLessThan(-3.5);
    }

    @Test
    void oneWildDayBeforeMakesTheNextNoTamer() {
        var calm = days(10, 11, 12, 10, 11, 12, 11, 30);
        var wild = days(10, 11, 12, 10, 11, 12, 900, 30);

        assertThat(Anomaly.read(calm).orElseThrow().isUnusual()).isTrue();
        assertThat(Anomaly.read(wild).orElseThrow().isUnusual()).isTrue();
    }

    @Test
    void noneWhereOneIsUsualIsChanceAndNoneWhereAHundredAreIsNot() {
        assertThat(Anomaly.readCounts(days(1, 1, 1, 1, 2, 1, 1, 0))
                        .orElseThrow()
                        .isUnusual())
                .isFalse();
        assertThat(Anomaly.readCounts(days(1, 1, 1, 1, 2, 1, 1, 3))
                        .orElseThrow()
                        .isUnusual())
                .isFalse();
        assertThat(Anomaly.readCounts(days(100, 98, 101, 99, 100, 102, 100, 0))
                        .orElseThrow()
                        .isUnusual())
                .isTrue();
    }

    @Test
    void daysThatAreAllAlikeStillHaveAMeasure() {
        assertThat(Anomaly.read(days(50, 50, 50, 50, 50, 50, 50, 52))
                        .orElseThrow()
                        .isUnusual())
                .isFalse();
        assertThat(Anomaly.read(days(50, 50, 50, 50, 50, 50, 50, 90))
                        .orElseThrow()
                        .isUnusual())
                .isTrue();
        assertThat(Anomaly.read(days(0, 0, 0, 0, 0, 0, 0, 3)).orElseThrow().z()).isEqualTo(99);
        assertThat(Anomaly.read(days(0, 0, 0, 0, 0, 0, 0, 0)).orElseThrow().z()).isZero();
    }

    @Test
    void moreIsNeverLessUnusualAndNothingIsBeyondTheBounds() {
        Chance.cases().forEach(chance -> {
            var figures = new TreeMap<LocalDate, Integer>();
            for (var day = 0; day < 7 + chance.upTo(60); day++) {
                figures.put(MONDAY.plusDays(day), chance.upTo(1000));
            }
            figures.put(MONDAY.plusDays(70), chance.upTo(1000));
            Anomaly.read(figures).ifPresent(reading -> {
                assertThat(reading.z()).isBetween(-99.0, 99.0);
                figures.merge(MONDAY.plusDays(70), 1 + chance.upTo(500), Integer::sum);
                assertThat(Anomaly.read(figures).orElseThrow().z()).isGreaterThanOrEqualTo(reading.z());
            });
        });
    }

    @Test
    void tooFewDaysSayNothing() {
        assertThat(Anomaly.read(days())).isEmpty();
        assertThat(Anomaly.read(days(1, 2, 3, 4, 5, 6, 700))).isEmpty();
    }

    private static TreeMap<LocalDate, Integer> days(int... values) {
        var figures = new TreeMap<LocalDate, Integer>();
        for (var value : values) {
            figures.put(MONDAY.plusDays(figures.size()), value);
        }
        return figures;
    }
}
