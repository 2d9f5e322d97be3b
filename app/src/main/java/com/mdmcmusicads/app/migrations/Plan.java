package com.mdmcmusicads.app.migrations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How cases of one version become cases of another.
 *
 * @param sourceId the definition they leave
 * @param targetId the definition they take
 * @param moves afterwards, tokens at an activity of the new version go on at another one of it
 */
public record Plan(String sourceId, String targetId, List<Mapping> mappings, Map<String, String> moves) {

    public Plan {
        mappings = List.copyOf(mappings);
        moves = Map.copyOf(moves);
    }

    public Optional<Mapping> of(String activity) {
        return mappings.stream().filter(one -> one.from().equals(activity)).findFirst();
    }

    /** The same, with another target for one activity; null takes its mapping away. */
    public Plan map(String from, String to) {
        var renew = of(from).map(Mapping::renew).orElse(false);
        var changed = without(from);
        if (to != null) {
            changed.add(new Mapping(from, to, renew));
        }
        return new Plan(sourceId, targetId, changed, moves);
    }

    /** The same, with the trigger of one activity kept or set anew. */
    public Plan renew(String from, boolean renew) {
        var changed = without(from);
        of(from).ifPresent(one -> changed.add(new Mapping(one.from(), one.to(), renew)));
        return new Plan(sourceId, targetId, changed, moves);
    }

    /** The same, with tokens at {@code from} going on at {@code to}; null leaves them where they are. */
    public Plan move(String from, String to) {
        var changed = new LinkedHashMap<>(moves);
        if (to == null) {
            changed.remove(from);
        } else {
            changed.put(from, to);
        }
        return new Plan(sourceId, targetId, mappings, changed);
    }

    private List<Mapping> without(String from) {
        return new ArrayList<>(
                mappings.stream().filter(one -> !one.from().equals(from)).toList());
    }
}
