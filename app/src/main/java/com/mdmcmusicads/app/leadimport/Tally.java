package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** How many rows of a file will become what, and how many have. */
record Tally(Map<Forecast, Integer> forecast, Map<Outcome, Integer> outcome) {

    static Tally empty() {
        return new Tally(new EnumMap<>(Forecast.class), new EnumMap<>(Outcome.class));
    }

    int of(Forecast kind) {
        return forecast.getOrDefault(kind, 0);
    }

    int of(Outcome kind) {
        return outcome.getOrDefault(kind, 0);
    }

    int all() {
        return outcome.values().stream().mapToInt(Integer::intValue).sum();
    }

    int done() {
        return all() - of(Outcome.WAITING);
    }

    double share() {
        return all() == 0 ? 0 : (double) done() / all();
    }
}
