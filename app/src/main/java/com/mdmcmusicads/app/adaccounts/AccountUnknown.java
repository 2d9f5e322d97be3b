package com.mdmcmusicads.app.adaccounts;

/** There is no such ad account. */
public final class AccountUnknown extends RuntimeException {

    AccountUnknown(String id) {
        super("There is no ad account " + id);
    }
}
