package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.operations.CaseDiagram.Stop;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A case as the browser's viewer takes it. */
record Drawing(CaseDiagram state, Locale locale) {

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
                        CaseDiagram.Timer::activityId,
                        timer -> Moments.brief(timer.due(), locale),
                        (sooner, later) -> sooner));
    }
}
