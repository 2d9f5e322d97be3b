package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.TrialState.Why;

/** A trial went beyond its bounds; what it was about to do is undone. */
final class TrialStopped extends RuntimeException {

    private final Why why;

    TrialStopped(Why why, String words) {
        super(words);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Why something failed that may have been stopped. */
    static Why whyOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TrialStopped stopped) {
                return stopped.why;
            }
        }
        return Why.FAILED;
    }
}
