package com.mdmcmusicads.app.clients;

import java.util.List;

/** Somebody else changed the same meanwhile; nothing was kept. */
final class ClientClash extends RuntimeException {

    private final transient ClientEdit there;
    private final transient List<String> fields;

    ClientClash(ClientEdit there, List<String> fields) {
        super("Changed meanwhile: " + fields);
        this.there = there;
        this.fields = List.copyOf(fields);
    }

    /** What stands there now. */
    ClientEdit there() {
        return there;
    }

    List<String> fields() {
        return fields;
    }
}
