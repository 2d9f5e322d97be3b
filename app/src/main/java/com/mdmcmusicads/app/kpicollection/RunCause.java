package com.mdmcmusicads.app.kpicollection;

/** Why a run waits or came to nothing. */
public enum RunCause {
    THROTTLED,
    UNREACHABLE,
    EXPIRED,
    REFUSED,
    BAD_ANSWER,
    RANGE_TOO_LARGE,
    ACCOUNT_PAUSED,
    ACCOUNT_GONE,
    GIVEN_UP
}
