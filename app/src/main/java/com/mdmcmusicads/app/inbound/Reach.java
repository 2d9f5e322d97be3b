package com.mdmcmusicads.app.inbound;

import java.util.Set;

/**
 * Which mails a person may read.
 *
 * @param everything also those that belong to nothing we know
 * @param types else only those about subjects of these kinds
 * @param mayMend whether also those that were put aside, and their headers
 */
record Reach(boolean everything, Set<String> types, boolean mayMend) {

    /** The same in the words of the database; takes {@code :types}. */
    String condition() {
        var readable = everything ? "" : " and about_type = any (:types)";
        return mayMend ? readable : readable + " and quarantine is null";
    }
}
