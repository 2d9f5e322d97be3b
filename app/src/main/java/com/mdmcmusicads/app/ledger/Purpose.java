package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.invoices.Revenue;

/** What is booked, whatever account the agency's accountant wants it on. There is none for media budgets. */
public enum Purpose {
    CLIENTS("411"),
    FEE("70"),
    SETUP("70"),
    PACK("70"),
    OTHER("70"),
    VAT_DUE("445"),
    VAT_PENDING("445"),
    BANK("51"),
    ONLINE("51"),
    /** Money whose payer is not known yet. */
    UNKNOWN("47");

    private final String beginning;

    Purpose(String beginning) {
        this.beginning = beginning;
    }

    /** How its account number begins in the French chart of accounts (PCG). */
    public String beginning() {
        return beginning;
    }

    static Purpose of(Revenue revenue) {
        return valueOf(revenue.name());
    }
}
