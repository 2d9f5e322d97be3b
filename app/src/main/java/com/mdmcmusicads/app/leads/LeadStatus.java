package com.mdmcmusicads.app.leads;

/** How far a lead has come; the process decides, the lead remembers. */
public enum LeadStatus {
    NEW,
    NURTURED,
    QUALIFIED,
    QUOTE_REQUESTED,
    CONVERTED,
    DISQUALIFIED,
    LOST,
    /** Went into another record of the same person. */
    MERGED,
    /** The person's data are gone. */
    ERASED;

    /** Nobody works on it any more, and no mail should go out for it. */
    public boolean isOver() {
        return ordinal() >= CONVERTED.ordinal();
    }
}
