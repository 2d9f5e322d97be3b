package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Clock;
import java.time.LocalDate;

/** Which day it is in Paris, where days begin and end for us. */
final class ParisDay {

    private ParisDay() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }
}
