package com.mdmcmusicads.app.billingrun;

import java.util.List;

/**
 * How far the run of today has come.
 *
 * @param done invoices made since it began
 * @param left subscriptions that have something due and wait for nobody
 * @param asked subscriptions whose missed periods wait for accounting's agreement
 * @param stuck the first of those whose billing waits for somebody
 */
record RunState(int done, int left, int asked, List<Stuck> stuck, int stuckInAll) {

    /** @param blockedBy codes of what is missing, comma between them; null when a step failed */
    record Stuck(String subscriptionId, String client, String blockedBy) {}

    int all() {
        return done + left + asked + stuckInAll;
    }

    double share() {
        return all() == 0 ? 1 : done / (double) all();
    }
}
