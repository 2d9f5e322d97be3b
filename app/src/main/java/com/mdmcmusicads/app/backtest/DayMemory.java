package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.DayFigures;
import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One day of one platform with everything that was ever told of it.
 *
 * @param versions the first one first, never empty
 */
record DayMemory(LocalDate day, List<Version> versions) {

    /** After this many days a figure did not come in as usual: it was brought later, in bulk. */
    private static final int USUAL_DELAY_DAYS = 3;

    /** Whether it came so late that nobody can say what the day after would have known. */
    boolean cameLate() {
        return versions.get(0).since().isAfter(moment(day.plusDays(USUAL_DELAY_DAYS)));
    }

    /**
     * What a judgement of {@code today} could know at that moment; a day that came late counts as known the morning after.
     */
    Optional<DayFigures> knownOn(LocalDate today, Instant moment) {
        if (!day.isBefore(today)) {
            return Optional.empty();
        }
        if (cameLate()) {
            return Optional.of(versions.get(0).figures());
        }
        return versions.stream()
                .filter(version -> !version.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Version::figures);
    }

    DayFigures now() {
        return versions.get(versions.size() - 1).figures();
    }

    /** When a day is played again: at noon in Paris, after the collection of the morning. */
    static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BusinessHours.PARIS).toInstant();
    }
}
