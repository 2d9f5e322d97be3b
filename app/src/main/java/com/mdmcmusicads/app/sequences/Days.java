package com.mdmcmusicads.app.sequences;

import java.util.ArrayList;
import java.util.List;

/** The days of a sequence as people say them: J+0, J+3, J+7, counted from the beginning. */
final class Days {

    private Days() {}

    static List<Integer> of(List<SequenceStep> steps) {
        var days = new ArrayList<Integer>();
        var day = 0;
        for (var step : steps) {
            day += step.delayDays();
            days.add(day);
        }
        return days;
    }
}
