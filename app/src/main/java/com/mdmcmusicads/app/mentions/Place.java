package com.mdmcmusicads.app.mentions;

/** Where a person mends what is missing. */
public enum Place {
    /** The page of the buyer. */
    CLIENT,
    /** The page of the agency. */
    COMPANY,
    /** The draft itself. */
    DRAFT
}
