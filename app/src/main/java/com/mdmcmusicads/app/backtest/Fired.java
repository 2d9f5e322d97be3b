package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;

/**
 * One alert, played again or real, from the day it arose to the day it was over.
 *
 * @param until null when it still stood at the end
 * @param worst as it was at its worst; null for a real one
 */
record Fired(
        Platform platform,
        Rule rule,
        String metric,
        LocalDate from,
        LocalDate until,
        Severity severity,
        Response response,
        int level,
        Finding worst) {

    static Fired of(LocalDate day, Finding finding) {
        return new Fired(
                finding.platform(),
                finding.rule(),
                finding.metric(),
                day,
                null,
                finding.severity(),
                finding.response(),
                finding.level(),
                finding);
    }

    /** One more day; the worse of both stays. */
    Fired and(Finding finding) {
        var isWorse =
                finding.severity().compareTo(severity) > 0 || finding.severity() == severity && finding.level() > level;
        return isWorse ? of(from, finding) : this;
    }

    Fired over(LocalDate day) {
        return new Fired(platform, rule, metric, from, day, severity, response, level, worst);
    }

    boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
