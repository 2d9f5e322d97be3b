package com.mdmcmusicads.app.kpicollection;

/** Why an account is read: every morning, or because somebody wants its past. */
public enum RunKind {
    DAILY,
    BACKFILL
}
