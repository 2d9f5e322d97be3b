package com.mdmcmusicads.app.drafts;

/** Somebody else has the pen, or wrote meanwhile (maybe the same person in another window); nothing was overwritten. */
public class TakenOver extends RuntimeException {

    private final String accountId;

    TakenOver(String accountId) {
        super("taken over by " + accountId);
        this.accountId = accountId;
    }

    /** Who wrote or writes. */
    public String accountId() {
        return accountId;
    }
}
