package com.mdmcmusicads.app.pacing;

/** Where spending stands beside its plan. */
public enum Band {
    /** So little has passed that a deviation says nothing. */
    EARLY,
    UNDER,
    ON,
    OVER,
    /** Nothing was meant to be spent, so there is no pace. */
    NO_PLAN
}
