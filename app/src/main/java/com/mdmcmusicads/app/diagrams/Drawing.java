package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.diagrams.CaseDiagram.Stop;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A case as the browser's viewer takes it. */
record Drawing(CaseDiagram state, Locale locale) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    List<String> active() {
        return state.active().stream().map(Stop::activityId).toList();
    }

    List<String> taken() {
        return state.done().stream().map(Stop::activityId).toList();
    }

    /** How often an activity was passed, where it was more than once. */
    Map<String, Integer> passes() {
        return state.stops().stream()
                .filter(stop -> stop.passes() > 1)
                .collect(Collectors.toMap(Stop::activityId, Stop::passes));
    }

    /** When each waiting timer rings, in short. */
    Map<String, String> timers() {
        return state.timers().stream()
                .collect(Collectors.toMap(
                        CaseDiagram.Timer::activityId, timer -> brief(timer.due()), (sooner, later) -> sooner));
    }

    /** Fits beside a symbol: day, month and time in Paris. */
    private String brief(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm", locale)
                .withZone(PARIS)
                .format(moment);
    }
}
