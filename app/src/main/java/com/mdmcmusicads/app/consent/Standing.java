package com.mdmcmusicads.app.consent;

/** Where a person stands on a purpose; pending: they still have to confirm by the link we mailed. */
public enum Standing {
    NONE,
    PENDING,
    GIVEN,
    WITHDRAWN
}
