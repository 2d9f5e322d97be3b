package com.mdmcmusicads.app.alerts;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The last thing that was done about an alert; all null before anybody did.
 *
 * @param round how often somebody was asked
 * @param measured when it was done
 * @param checkFrom figures that come before say nothing about it yet
 * @param checkBy without figures by then somebody is asked again
 * @param figuresAt when figures came in after it
 * @param escalatedAt when direction was told in this round
 * @param refusal message key of why it could not be done
 */
public record Attempt(
        int round,
        Act act,
        Instant at,
        BigDecimal measured,
        Instant checkFrom,
        Instant checkBy,
        Instant figuresAt,
        Instant escalatedAt,
        String refusal) {

    /** Whether what came in since may be held against it. */
    boolean isDue(Instant now) {
        return figuresAt != null && (checkFrom == null || !now.isBefore(checkFrom));
    }

    /** What was done. */
    public enum Act {
        ADJUST,
        PAUSE,
        TELL,
        COLLECT
    }
}
