package com.mdmcmusicads.app.deployments;

import java.util.Objects;

/** One model across all its versions: its kind, and its id in the file ({@code emailSequence}). */
public record ModelRef(ModelKind kind, String key) {

    public ModelRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(key);
    }
}
