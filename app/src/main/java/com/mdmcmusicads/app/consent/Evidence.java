package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * One answer of a person, to be kept as proof.
 *
 * @param about whom we know under this address (the lead), or null
 * @param given whether they agree
 * @param wording exactly what they answered to, or null when it was not told
 * @param at when they answered
 */
public record Evidence(
        String email,
        Subject about,
        Purpose purpose,
        boolean given,
        String wording,
        Locale language,
        Origin origin,
        Instant at) {

    public Evidence {
        email = fold(email);
        wording = wording == null || wording.isBlank() ? null : wording.strip();
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(language);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(at);
    }

    /** One person, one spelling: without outer blanks, in lower case. */
    static String fold(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
