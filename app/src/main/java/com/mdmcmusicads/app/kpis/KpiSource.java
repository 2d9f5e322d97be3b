package com.mdmcmusicads.app.kpis;

import java.util.Objects;

/**
 * Who brings figures: another system, the daily collection, or somebody who fills in the past.
 *
 * @param by the actor of the trail ({@code api:…}, an account id, {@code system})
 * @param runId the collection they belong to, or null
 */
public record KpiSource(Kind kind, String by, String runId) {

    public KpiSource {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(by);
    }

    /** The way figures come in. */
    public enum Kind {
        API,
        COLLECTION,
        BACKFILL
    }
}
