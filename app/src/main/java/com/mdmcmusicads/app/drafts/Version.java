package com.mdmcmusicads.app.drafts;

import java.time.Instant;

/**
 * One version in the history of a model; it never changes.
 *
 * @param number counts all versions of the model
 * @param engineVersion the number under which it runs; null when it never did
 * @param authorId account id; null when it came with the application
 */
public record Version(
        String id,
        int number,
        Integer engineVersion,
        String definitionId,
        String name,
        String authorId,
        Instant at,
        String reason,
        Kind kind,
        String sha256) {

    /** How a version came about. */
    public enum Kind {
        SHIPPED,
        PUBLISHED,
        KEPT,
        RESTORED,
        IMPORTED
    }
}
