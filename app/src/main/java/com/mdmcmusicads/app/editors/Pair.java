package com.mdmcmusicads.app.editors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same part in two versions; one of them is null where there was none.
 *
 * @param moved it stands in another place among those that both versions have
 */
record Pair<T>(T left, T right, boolean moved) {

    boolean both() {
        return left != null && right != null;
    }

    /** The part as it is now, else as it was. */
    T known() {
        return right == null ? left : right;
    }

    Fate fate() {
        if (!both()) {
            return left == null ? Fate.ADDED : Fate.REMOVED;
        }
        return !left.equals(right) ? Fate.CHANGED : moved ? Fate.MOVED : Fate.SAME;
    }

    /** In the order of the right version; what it has no more stands behind what it followed. */
    static <T> List<Pair<T>> of(List<T> left, List<T> right, Function<T, String> id) {
        var before = new LinkedHashMap<String, T>();
        left.forEach(part -> before.putIfAbsent(id.apply(part), part));
        var kept = right.stream().map(id).filter(before::containsKey).toList();
        var moved = moved(List.copyOf(before.keySet()), kept);
        var pairs = new ArrayList<Pair<T>>();
        for (var part : right) {
            var key = id.apply(part);
            pairs.add(new Pair<>(before.get(key), part, moved.contains(key)));
        }
        insertGone(pairs, left, id);
        return pairs;
    }

    private static <T> void insertGone(List<Pair<T>> pairs, List<T> left, Function<T, String> id) {
        var at = 0;
        for (var part : left) {
            var key = id.apply(part);
            var place = IntStream.range(0, pairs.size())
                    .filter(index -> key.equals(id.apply(pairs.get(index).known())))
                    .findFirst();
            if (place.isEmpty()) {
                pairs.add(at++, new Pair<>(part, null, false));
            } else {
                at = place.getAsInt() + 1;
            }
        }
    }

    /** The fewest parts that must have moved: all that are not in the longest run that kept its order. */
    private static Set<String> moved(List<String> before, List<String> kept) {
        var place = new HashMap<String, Integer>();
        before.forEach(key -> place.put(key, place.size()));
        var order = kept.stream().mapToInt(place::get).toArray();
        var moved = new HashSet<>(kept);
        longestRising(order).forEach(index -> moved.remove(kept.get(index)));
        return moved;
    }

    private static List<Integer> longestRising(int[] values) {
        var lengths = new int[values.length];
        var previous = new int[values.length];
        var best = -1;
        for (var at = 0; at < values.length; at++) {
            lengths[at] = 1;
            previous[at] = -1;
            for (var earlier = 0; earlier < at; earlier++) {
                if (values[earlier] < values[at] && lengths[earlier] + 1 > lengths[at]) {
                    lengths[at] = lengths[earlier] + 1;
                    previous[at] = earlier;
                }
            }
            best = best < 0 || lengths[at] > lengths[best] ? at : best;
        }
        var run = new ArrayList<Integer>();
        for (var at = best; at >= 0; at = previous[at]) {
            run.add(at);
        }
        return run;
    }
}
