package com.mdmcmusicads.app.bank;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Which of some amounts add up to a sum: looked for with a bound on the work, because this can take for ever. */
final class SubsetSum {

    private static final int MOST_AMOUNTS = 24;
    private static final int MOST_STEPS = 50_000;

    private final long[] amounts;
    private final long[] rest;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private int steps;

    private SubsetSum(long[] descending) {
        amounts = descending;
        rest = new long[descending.length + 1];
        for (var at = descending.length - 1; at >= 0; at--) {
            rest[at] = rest[at + 1] + descending[at];
        }
    }

    /**
     * @param amounts all more than zero; of more than 24, the first ones count
     * @return places of at least two amounts that add up to {@code sum}; empty when none were found in time
     */
    static List<Integer> find(List<Long> amounts, long sum) {
        var order = IntStream.range(0, Math.min(amounts.size(), MOST_AMOUNTS))
                .boxed()
                .sorted(Comparator.comparing(amounts::get).reversed())
                .toList();
        var search = new SubsetSum(order.stream().mapToLong(amounts::get).toArray());
        return search.reaches(0, sum) && search.chosen.size() > 1
                ? search.chosen.stream().map(order::get).sorted().toList()
                : List.of();
    }

    private boolean reaches(int at, long missing) {
        if (missing == 0) {
            return chosen.size() > 1;
        }
        if (at == amounts.length || missing < 0 || rest[at] < missing || ++steps > MOST_STEPS) {
            return false;
        }
        chosen.push(at);
        if (reaches(at + 1, missing - amounts[at])) {
            return true;
        }
        chosen.pop();
        return reaches(at + 1, missing);
    }
}
