package com.mdmcmusicads.app.company;

/** Somebody else changed what is known of the agency while one was writing; nothing was kept. */
public class CompanyChanged extends RuntimeException {

    CompanyChanged() {
        super("Somebody else has changed it");
    }
}
