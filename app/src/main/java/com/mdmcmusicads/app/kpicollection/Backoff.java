package com.mdmcmusicads.app.kpicollection;

import java.time.Duration;

/** How long to wait before a platform is asked again: what it says itself, else longer and longer. */
final class Backoff {

    /** After so many attempts in vain (more than a day and a half) a run is a failure; the next morning tries anew. */
    static final int MOST_ATTEMPTS = 40;

    private static final int[] MINUTES = {1, 2, 5, 10, 20, 30, 60};
    private static final Duration LONGEST = Duration.ofHours(24);

    private Backoff() {}

    /**
     * @param attempts in vain so far, this one included
     * @param said how long the platform wants us to wait, or null
     */
    static Duration after(int attempts, Duration said) {
        if (said != null && !said.isNegative() && !said.isZero()) {
            return said.compareTo(LONGEST) > 0 ? LONGEST : said;
        }
        return Duration.ofMinutes(MINUTES[Math.min(Math.max(attempts, 1), MINUTES.length) - 1]);
    }
}
