package com.mdmcmusicads.app.adplatforms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A version of a platform's interface.
 *
 * @param setting the environment variable that says which one is spoken
 * @param endsOn the day it stops answering, or null when it was not announced
 */
public record ApiVersion(String name, String setting, LocalDate endsOn) {

    private static final int DAYS_BEFORE = 90;

    /** From ninety days before its end: the platform refuses every call from that day on. */
    public Optional<AdWarning> warning(LocalDate today) {
        if (endsOn == null || ChronoUnit.DAYS.between(today, endsOn) > DAYS_BEFORE) {
            return Optional.empty();
        }
        var sentence = endsOn.isAfter(today) ? "adplatforms.version.ends" : "adplatforms.version.ended";
        return Optional.of(AdWarning.of(sentence, name, endsOn, setting));
    }
}
