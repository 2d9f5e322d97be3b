package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.processfigures.Flow.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** By what a step counts as hot. */
enum Heat {
    PASSES(Step::number),
    MEDIAN(step -> step.median().toMillis()),
    P90(step -> step.p90().toMillis()),
    TOTAL(step -> step.total().toMillis()),
    NOW(Step::now),
    INCIDENTS(Step::incidents);

    private final ToDoubleFunction<Step> measure;

    Heat(ToDoubleFunction<Step> measure) {
        this.measure = measure;
    }

    /** As the viewer takes it: for each step and flow how warm it is and what is written on it. */
    Map<String, Map<String, Object>> of(Flow flow, FigureWords words, Locale reader) {
        var warm = new HashMap<String, Map<String, Object>>();
        var steps = flow.steps();
        var most = steps.stream().mapToDouble(measure).max().orElse(0);
        steps.stream()
                .filter(step -> measure.applyAsDouble(step) > 0)
                .forEach(step ->
                        warm.put(step.id(), Map.of("level", level(step, most), "text", say(step, words, reader))));
        var busiest = flow.sums().all(Kind.FLOW).values().stream()
                .mapToLong(Histogram::number)
                .max()
                .orElse(0);
        flow.sums()
                .all(Kind.FLOW)
                .forEach((id, taken) -> warm.put(id, Map.of("level", (double) taken.number() / busiest)));
        return warm;
    }

    /** Durations differ by thousands: each doubling is one step warmer, not a straight line. */
    private double level(Step step, double most) {
        var value = measure.applyAsDouble(step);
        return isTime() ? Math.log1p(value / 1000) / Math.log1p(Math.max(most, 1) / 1000) : value / most;
    }

    private boolean isTime() {
        return this == MEDIAN || this == P90 || this == TOTAL;
    }

    private String say(Step step, FigureWords words, Locale reader) {
        var value = measure.applyAsDouble(step);
        return isTime() ? words.time(Duration.ofMillis((long) value), reader) : words.number((long) value, reader);
    }
}
