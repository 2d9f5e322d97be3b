package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.processes.kpis.KpiCollection.Outcome;
import java.time.Duration;

/**
 * Why a page did not come, and what that means for the run.
 *
 * @param detail what the platform said; holds no secret
 * @param said how long it wants us to wait, or null
 */
record Setback(RunCause cause, String detail, Duration said) {

    /** An answer nobody understands may be about an old cursor: the stretch is read again so often, then it is a failure. */
    private static final int MOST_BAD_ANSWERS = 3;

    static Setback of(AdPlatformFailure failure) {
        return new Setback(cause(failure), failure.getMessage(), said(failure));
    }

    private static RunCause cause(AdPlatformFailure failure) {
        if (failure instanceof Throttled) {
            return RunCause.THROTTLED;
        } else if (failure instanceof ConnectionExpired) {
            return RunCause.EXPIRED;
        } else if (failure instanceof AccessRefused) {
            return RunCause.REFUSED;
        } else if (failure instanceof RangeTooLarge) {
            return RunCause.RANGE_TOO_LARGE;
        }
        return failure instanceof BadAnswer ? RunCause.BAD_ANSWER : RunCause.UNREACHABLE;
    }

    private static Duration said(AdPlatformFailure failure) {
        return failure instanceof Throttled throttled ? throttled.retryAfter().orElse(null) : null;
    }

    /** @param attempts in vain before this one */
    Outcome outcome(int attempts) {
        return switch (cause) {
            case EXPIRED, REFUSED -> Outcome.EXPIRED;
            case THROTTLED, UNREACHABLE -> attempts < Backoff.MOST_ATTEMPTS ? Outcome.PAUSE : Outcome.FAILED;
            case BAD_ANSWER -> attempts < MOST_BAD_ANSWERS ? Outcome.PAUSE : Outcome.FAILED;
            default -> Outcome.FAILED;
        };
    }

    /** Whether the cursor is given up and the stretch read from its beginning; what was kept of it changes nothing then. */
    boolean startsOver() {
        return cause == RunCause.BAD_ANSWER;
    }
}
