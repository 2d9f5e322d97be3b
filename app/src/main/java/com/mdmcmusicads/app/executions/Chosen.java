package com.mdmcmusicads.app.executions;

import java.util.Set;

/**
 * The executions an act is meant for: those that were ticked, or all a filter finds.
 *
 * @param more whether the filter finds more than may be worked on at once
 */
public record Chosen(Set<String> ids, boolean more) {

    /** How many may be worked on at once. */
    public static final int MOST = 20_000;
}
