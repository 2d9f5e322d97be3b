package com.mdmcmusicads.app.invoices;

/** What a line is paid for, as accounting tells it apart. */
public enum Revenue {
    /** The monthly fee of a platform; supplied over a period. */
    FEE,
    SETUP,
    PACK,
    OTHER
}
