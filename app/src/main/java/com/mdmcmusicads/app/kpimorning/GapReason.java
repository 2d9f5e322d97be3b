package com.mdmcmusicads.app.kpimorning;

/** Why there are no figures of a day: the state of the account they should have come from. */
public enum GapReason {
    /** Figures came from elsewhere before, and no account of the platform is connected. */
    NO_ACCOUNT,
    NOT_ATTACHED,
    /** No account reports a campaign of that name. */
    NOT_FOUND,
    NOT_TESTED,
    EXPIRED,
    REFUSED,
    ACCOUNT_PAUSED,
    NOT_READ,
    STILL_READING,
    THROTTLED,
    UNREACHABLE,
    FAILED,
    /** The platform answered, and its figures cannot be right. */
    REJECTED,
    /** The platform answered fully and named nothing for the day. */
    NOTHING_REPORTED;

    /** The key of its sentence in the bundles. */
    public String key() {
        return "kpimorning.gap." + name();
    }
}
