package com.mdmcmusicads.app.leads;

import java.util.List;

/** Somebody else wrote other values into the same fields while this edit was open; nothing was kept. */
final class LeadChanged extends RuntimeException {

    private final transient Particulars there;
    private final transient List<String> fields;

    LeadChanged(Particulars there, List<String> fields) {
        super("Changed meanwhile: " + fields);
        this.there = there;
        this.fields = List.copyOf(fields);
    }

    /** What stands there now. */
    Particulars there() {
        return there;
    }

    List<String> fields() {
        return fields;
    }
}
