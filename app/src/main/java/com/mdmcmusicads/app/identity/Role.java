package com.mdmcmusicads.app.identity;

/** What a person does here; also the candidate group of user tasks. */
public enum Role {
    SDR,
    SALES,
    PM,
    SUPPORT,
    ACCOUNTING,
    DIRECTION,
    DESIGNER,
    ADMIN,
    CLIENT;

    public boolean isStaff() {
        return this != CLIENT;
    }
}
