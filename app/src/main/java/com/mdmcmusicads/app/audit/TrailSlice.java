package com.mdmcmusicads.app.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A stretch of what happened to a subject and to the process instances that drive it.
 *
 * @param ids of the subject, and of those that became one with it
 * @param like SQL pattern the action must match, {@code %} for all
 * @param unlike SQL pattern it must not match, an empty text for none
 * @param untold actions to leave out
 * @param before only what happened before this moment, or in it with a number below {@code number}
 */
public record TrailSlice(
        String type,
        List<String> ids,
        List<String> instances,
        String like,
        String unlike,
        Set<String> untold,
        Instant before,
        long number,
        int limit) {}
