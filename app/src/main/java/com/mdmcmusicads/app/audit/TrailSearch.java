package com.mdmcmusicads.app.audit;

import java.time.Instant;

/**
 * What somebody looks for in the trail of the whole house; null where it does not matter.
 *
 * @param subjectType kind of the subject, {@code lead}
 * @param from first moment
 * @param to moment before which it must have happened
 */
public record TrailSearch(
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String correlationId,
        Instant from,
        Instant to) {

    /** Everything. */
    public static final TrailSearch ALL = new TrailSearch(null, null, null, null, null, null, null);
}
