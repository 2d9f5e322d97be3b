package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adaccounts.ExpiryWatch;
import java.time.Instant;

/**
 * An account as list and page show it.
 *
 * @param health how it would be if it were not paused
 * @param testedAt null when nobody knocked yet
 * @param isUsed figures were read with it: it stays for good
 */
record AccountRow(ConnectedAccount account, State health, Instant testedAt, boolean isUsed, Instant createdAt) {

    String id() {
        return account.id();
    }

    boolean isPaused() {
        return account.state() == State.PAUSED;
    }

    /** Whether it ends before long; whatever has ended already is told by its state. */
    boolean endsSoon(Instant now) {
        return health == State.OK
                && account.expiresAt() != null
                && ExpiryWatch.daysLeft(account.expiresAt(), now) <= ExpiryWatch.FIRST;
    }
}
