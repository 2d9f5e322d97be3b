package com.mdmcmusicads.app.credentials;

import java.time.Instant;
import java.time.LocalDate;

/** What may be shown of a credential. */
record CredentialRow(
        String id,
        String name,
        CredentialKind kind,
        String host,
        boolean isReady,
        LocalDate endsOn,
        Instant createdAt,
        Instant usedAt,
        String usedBy,
        Instant testedAt,
        Boolean testFine,
        String testSaid) {

    private static final int SOON_DAYS = 14;

    State state(LocalDate today) {
        if (!isReady) {
            return State.INCOMPLETE;
        }
        if (endsOn != null && endsOn.isBefore(today)) {
            return State.ENDED;
        }
        if (Boolean.FALSE.equals(testFine)) {
            return State.REFUSED;
        }
        return endsOn != null && endsOn.isBefore(today.plusDays(SOON_DAYS)) ? State.ENDING : State.READY;
    }

    /** How it stands, in one word. */
    enum State {
        INCOMPLETE,
        ENDED,
        REFUSED,
        ENDING,
        READY
    }
}
