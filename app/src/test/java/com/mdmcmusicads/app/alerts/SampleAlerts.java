package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Response;
import java.time.Instant;
import java.util.List;

/** Alerts for tests, open and not yet handled. */
final class SampleAlerts {

    private SampleAlerts() {}

    static Alert open(String id, AlertKey key, Reading reading, Instant criticalSince, int round) {
        return new Alert(
                id,
                key,
                AlertState.OPEN,
                Response.HANDLE,
                reading,
                reading,
                null,
                List.of(),
                true,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                criticalSince,
                null,
                new Attempt(round, null, null, null, null, null, null, null, null));
    }
}
