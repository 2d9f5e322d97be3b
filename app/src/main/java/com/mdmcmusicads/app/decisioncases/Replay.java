package com.mdmcmusicads.app.decisioncases;

import java.time.Instant;

/**
 * A draft asked about everything the decision was ever asked, and how far that is.
 *
 * @param same evaluations with the same result
 * @param unknown evaluations of which something the draft looks at is not known
 * @param guessed evaluations where some of it is known from today only
 */
record Replay(
        String id,
        String decision,
        String sha256,
        String askedBy,
        Instant askedAt,
        Instant endedAt,
        State state,
        Instant beforeAt,
        String beforeId,
        int all,
        int same,
        int changed,
        int unknown,
        int failed,
        int guessed) {

    enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    int done() {
        return same + changed + unknown + failed;
    }

    /** 0 to 1. */
    double share() {
        return all == 0 ? 1 : Math.min(1, (double) done() / all);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
