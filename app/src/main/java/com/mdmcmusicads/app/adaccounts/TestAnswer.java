package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.adplatforms.Probe;

/**
 * What the platform answered when we knocked.
 *
 * @param probe what it says of the account; null when it did not let us in
 * @param campaigns how many have figures in the last days; null when that could not be read
 * @param detail its own words, without secrets; null when there is nothing to add
 */
public record TestAnswer(Outcome outcome, Probe probe, Integer campaigns, String detail) {

    /** What it comes to. */
    public enum Outcome {
        OK,
        EXPIRED,
        REFUSED,
        THROTTLED,
        UNREACHABLE,
        BAD_ANSWER;

        /** True when it says something about the credentials, not about the day. */
        public boolean isLasting() {
            return this == EXPIRED || this == REFUSED;
        }
    }
}
