package com.mdmcmusicads.app.dunning;

import java.time.LocalDate;
import java.util.List;

/** Counts days on which nothing was disputed; by the calendar, so a change of the clocks or of the year changes nothing. */
final class UndisputedDays {

    private UndisputedDays() {}

    /** The day by which {@code days} of them have passed since {@code base}; nothing while a dispute lasts. */
    static LocalDate after(LocalDate base, int days, List<Pause> pauses) {
        if (pauses.stream().anyMatch(pause -> pause.to() == null)) {
            return null;
        }
        var day = base;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day, pauses)) {
                left--;
            }
        }
        return day;
    }

    private static boolean counts(LocalDate day, List<Pause> pauses) {
        return pauses.stream().noneMatch(pause -> pause.covers(day));
    }
}
