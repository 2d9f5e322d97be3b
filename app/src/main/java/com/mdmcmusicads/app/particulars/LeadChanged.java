package com.mdmcmusicads.app.particulars;

import java.util.List;

/** Somebody else wrote other values into the same fields while this edit was open; nothing was kept. */
public final class LeadChanged extends RuntimeException {

    private final transient Particulars there;
    private final transient List<String> fields;

    public LeadChanged(Particulars there, List<String> fields) {
        super("Changed meanwhile: " + fields);
        this.there = there;
        this.fields = List.copyOf(fields);
    }

    /** What stands there now. */
    public Particulars there() {
        return there;
    }

    public List<String> fields() {
        return fields;
    }
}
