package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which lines of one client's account settle one another: those bound together by what was paid with what, when they add up to nothing. */
final class Lettering {

    private static final int LETTERS = 26;

    private final Map<String, String> leaders = new HashMap<>();

    /** What settles what: two documents or payments, by id. */
    void bind(String one, String other) {
        leaders.put(leader(one), leader(other));
    }

    private String leader(String node) {
        var here = node;
        for (var next = leaders.getOrDefault(here, here); !next.equals(here); ) {
            here = next;
            next = leaders.getOrDefault(here, here);
        }
        return here;
    }

    /** The groups of at least two lines that add up to nothing, in the order of their first line. */
    List<List<Line>> settled(List<Line> lines) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var line : lines) {
            groups.computeIfAbsent(leader(line.node()), leader -> new ArrayList<>())
                    .add(line);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .filter(group -> group.stream()
                        .map(Line::amount)
                        .reduce(Money::plus)
                        .filter(Money::isZero)
                        .isPresent())
                .toList();
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    static String code(int number) {
        var letters = new StringBuilder();
        for (var left = number; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }

    /**
     * One line of the client's account.
     *
     * @param node the document or payment it is about
     * @param amount debit when positive
     * @param code it bears so far, or null
     */
    record Line(long entryId, int position, String node, Money amount, String code) {}
}
