package com.mdmcmusicads.app.budgets;

import java.util.Optional;
import java.util.function.Function;

/** What is counted every day. */
public enum Metric {
    SPEND(DayFigures::spend),
    IMPRESSIONS(DayFigures::impressions),
    VIEWS(DayFigures::views),
    CLICKS(DayFigures::clicks),
    CONVERSIONS(DayFigures::conversions);

    private final Function<DayFigures, Number> figure;

    Metric(Function<DayFigures, Number> figure) {
        this.figure = figure;
    }

    /** Empty where it was not measured. */
    Optional<Number> of(DayFigures day) {
        return Optional.ofNullable(figure.apply(day));
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "budgets.metric." + name();
    }
}
