package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans and courses drawn by lot, the same ones at every run. */
final class Chance {

    private static final int CASES = 2_000;

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Stream<Chance> cases() {
        return IntStream.range(0, CASES).mapToObj(seed -> new Chance(seed * 7919L + 11));
    }

    Plan plan() {
        return plan(cents(2_000_000));
    }

    /** Around the turn of a year, a leap day or a change of the clocks as well as anywhere else. */
    Plan plan(BigDecimal budget) {
        var from = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(800));
        var days = random.nextInt(5) == 0 ? 1 : 1 + random.nextInt(400);
        return new Plan(budget, from, from.plusDays(days - 1L), shape(), pattern());
    }

    private Shape shape() {
        return Shape.values()[random.nextInt(Shape.values().length)];
    }

    private WeekdayPattern pattern() {
        var weights = random.ints(7, 0, WeekdayPattern.MOST + 1).boxed().toList();
        return weights.stream().allMatch(weight -> weight == 0)
                ? WeekdayPattern.FLAT
                : new WeekdayPattern(List.copyOf(weights));
    }

    /** Up to a day of the plan, with holes. */
    Spending spending(Plan plan) {
        var days = new TreeMap<LocalDate, BigDecimal>();
        var last = 1 + random.nextInt(plan.days());
        for (var day = 0; day < last; day++) {
            if (random.nextInt(8) > 0) {
                days.put(plan.from().plusDays(day), cents(30_000));
            }
        }
        return new Spending(days);
    }

    BigDecimal cents(int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2);
    }

    int upTo(int most) {
        return random.nextInt(most);
    }
}
