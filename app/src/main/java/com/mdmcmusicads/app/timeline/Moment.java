package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.decisions.DecisionTaken;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a timeline: an entry of the trail, or something the engine remembers (with its decision, if it is one). */
record Moment(Instant at, TrailEntry entry, Happening happening, DecisionTaken decision) {

    /** Newest first; within the same instant what people and steps did stands above what the engine did. */
    static final Comparator<Moment> NEWEST_FIRST = Comparator.comparing(Moment::at)
            .reversed()
            .thenComparing(Moment::isOfEngine)
            .thenComparing(Comparator.comparing(Moment::key).reversed());

    static Moment of(TrailEntry entry) {
        return new Moment(entry.at(), entry, null, null);
    }

    static Moment of(Happening happening) {
        return new Moment(happening.at(), null, happening, null);
    }

    Moment with(DecisionTaken taken) {
        return new Moment(at, entry, happening, taken);
    }

    boolean isOfEngine() {
        return happening != null;
    }

    String key() {
        return isOfEngine() ? happening.key() : "%019d".formatted(entry.number());
    }

    /** Account ids of the people in it. */
    Set<String> people() {
        var named = isOfEngine()
                ? Stream.of(String.valueOf(happening.actor()))
                : Stream.of(entry.actor(), String.valueOf(entry.after().get("assignee")));
        return named.collect(Collectors.toSet());
    }
}
