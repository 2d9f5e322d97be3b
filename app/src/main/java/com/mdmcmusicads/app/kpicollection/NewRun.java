package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;

/**
 * A run that is about to begin.
 *
 * @param askedBy the account of a person; null for a morning
 */
record NewRun(String batch, ConnectedAccount account, RunKind kind, DayRange range, String askedBy) {}
