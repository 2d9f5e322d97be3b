package com.mdmcmusicads.app.payments;

/** How far something we asked the provider for has come. */
public enum AttemptState {
    /** Written down; whether the provider has heard of it is not known yet. */
    ASKED,
    /** The payer has the page before them. */
    OPEN,
    /** The payer did their part, their bank has not. */
    PROCESSING,
    SUCCEEDED,
    FAILED,
    /** The bank wants to see the payer. */
    NEEDS_ACTION,
    /** The page was not used in time. */
    EXPIRED
}
