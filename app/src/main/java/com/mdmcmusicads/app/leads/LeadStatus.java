package com.mdmcmusicads.app.leads;

/** How far a lead has come; the process decides, the lead remembers. */
public enum LeadStatus {
    NEW,
    NURTURED,
    QUALIFIED,
    QUOTE_REQUESTED,
    DISQUALIFIED,
    LOST
}
