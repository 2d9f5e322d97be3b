package com.mdmcmusicads.app.numbering;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A number as it was drawn.
 *
 * @param day in Europe/Paris; never before that of the number before it
 * @param previousHash seal of the number before it in its series, empty for the first one of all
 */
public record Drawn(String series, int position, LocalDate day, Instant at, String previousHash) {

    /** For instance {@code F2026-00001}; beyond 99,999 it simply grows. */
    public String number() {
        return "%s%d-%05d".formatted(series, day.getYear(), position);
    }
}
