package com.mdmcmusicads.app.receivables;

/** How money reached the agency. */
public enum Method {
    TRANSFER,
    CHEQUE,
    CARD,
    SEPA_DEBIT,
    PAYPAL,
    OTHER
}
