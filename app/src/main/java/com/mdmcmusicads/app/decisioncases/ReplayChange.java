package com.mdmcmusicads.app.decisioncases;

import java.time.Instant;

/**
 * One evaluation that would end otherwise.
 *
 * @param was what it gave, in one line
 * @param becomes what it would give; what is not known, or why it fails
 * @param wasRules ids of the rules that fired, in one line
 * @param guessed whether some of what it looked at is known from today only
 */
record ReplayChange(
        String evaluation,
        String instance,
        String process,
        Instant at,
        String was,
        String becomes,
        String wasRules,
        String becomesRules,
        Kind kind,
        boolean guessed) {

    enum Kind {
        CHANGED,
        UNKNOWN,
        FAILED
    }
}
