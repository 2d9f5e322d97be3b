package com.mdmcmusicads.app.leads;

/** There is no lead with this id (any more). */
public final class LeadUnknown extends RuntimeException {

    LeadUnknown(String id) {
        super("No lead " + id);
    }
}
