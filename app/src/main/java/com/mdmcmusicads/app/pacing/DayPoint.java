package com.mdmcmusicads.app.pacing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One day of a course: what was spent and what was planned from the first day to the end of this one.
 *
 * @param spent null for days that are still to come
 */
public record DayPoint(LocalDate day, BigDecimal spent, BigDecimal planned) {

    /** From the first day that was planned or known to the last. */
    public static List<DayPoint> course(Plan plan, Spending spending) {
        var days = spending.days();
        var first = days.isEmpty() || days.firstKey().isAfter(plan.from()) ? plan.from() : days.firstKey();
        var last = days.isEmpty() || days.lastKey().isBefore(plan.to()) ? plan.to() : days.lastKey();
        var course = new ArrayList<DayPoint>();
        var spent = BigDecimal.ZERO;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            spent = spent.add(days.getOrDefault(day, BigDecimal.ZERO));
            var isKnown = !days.isEmpty() && !day.isAfter(days.lastKey());
            course.add(new DayPoint(day, isKnown ? spent : null, plan.until(day)));
        }
        return course;
    }
}
