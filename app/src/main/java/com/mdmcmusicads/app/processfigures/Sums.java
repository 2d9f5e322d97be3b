package com.mdmcmusicads.app.processfigures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Everything that was counted of one or several versions in one period. */
final class Sums {

    private static final Histogram NOTHING = new Histogram();

    private final Map<Kind, Map<String, Histogram>> counted = new EnumMap<>(Kind.class);

    void add(Kind kind, String what, int bucket, long number, long millis) {
        counted.computeIfAbsent(kind, one -> new HashMap<>())
                .computeIfAbsent(what, one -> new Histogram())
                .add(bucket, number, millis);
    }

    Histogram of(Kind kind, String what) {
        return all(kind).getOrDefault(what, NOTHING);
    }

    Map<String, Histogram> all(Kind kind) {
        return counted.getOrDefault(kind, Map.of());
    }

    long number(Kind kind) {
        return all(kind).values().stream().mapToLong(Histogram::number).sum();
    }
}
