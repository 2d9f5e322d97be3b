package com.mdmcmusicads.app.teams;

import java.time.Instant;

/**
 * Somebody who works in a team.
 *
 * @param dailyQuota how many cases a day at most, or null for no limit
 * @param recent how many it was given in the last 24 hours
 * @param held how many open tasks about leads they hold
 * @param lastAssignedAt when it last was given one, or null
 */
record Member(String accountId, Integer dailyQuota, int recent, int held, Instant lastAssignedAt) {

    boolean isBelowQuota() {
        return dailyQuota == null || recent < dailyQuota;
    }

    Member with(int heldNow) {
        return new Member(accountId, dailyQuota, recent, heldNow, lastAssignedAt);
    }
}
