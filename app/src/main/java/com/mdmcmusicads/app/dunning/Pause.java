package com.mdmcmusicads.app.dunning;

import java.time.LocalDate;

/**
 * Days on which the clocks stood still because of a dispute.
 *
 * @param to null while it lasts
 */
record Pause(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }
}
