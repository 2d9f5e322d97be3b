package com.mdmcmusicads.app.adaccounts;

/** Somebody else changed the account meanwhile. */
public final class AccountChanged extends RuntimeException {

    AccountChanged() {
        super("The ad account was changed by somebody else");
    }
}
