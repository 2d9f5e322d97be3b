package com.mdmcmusicads.app.figures;

import java.time.Duration;
import java.util.List;

/**
 * How long leads wait for their first contact, in working time.
 *
 * @param contacted leads of the period that have been contacted
 * @param waiting leads of the period that have not, and still could be
 * @param median half of the contacted waited no longer; null when there is none
 * @param slow nine in ten of the contacted waited no longer; null when there is none
 */
record ContactFigure(int contacted, int waiting, Duration median, Duration slow) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    /** @param waits from the shortest to the longest */
    static ContactFigure of(List<Duration> waits, int waiting) {
        return waits.isEmpty()
                ? new ContactFigure(0, waiting, null, null)
                : new ContactFigure(waits.size(), waiting, at(waits, HALF), at(waits, NINE_IN_TEN));
    }

    Share share() {
        return new Share(contacted, contacted + waiting);
    }

    /** Between the two nearest, as PostgreSQL's percentile_cont has it. */
    private static Duration at(List<Duration> waits, double part) {
        var place = part * (waits.size() - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, waits.size() - 1);
        var first = waits.get(below).toSeconds();
        return Duration.ofSeconds(
                Math.round(first + (place - below) * (waits.get(above).toSeconds() - first)));
    }
}
