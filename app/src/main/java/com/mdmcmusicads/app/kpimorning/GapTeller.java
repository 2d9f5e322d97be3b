package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.FindingSink;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reports gaps where budgets are watched: the rule is always the one of missing figures, and no other is judged. */
@Component
class GapTeller {

    private static final Set<Rule> JUDGED = Set.of(Rule.DATA_GAP);
    private static final int[] LEVELS = {1, 2, 3, 7, 14, 30};
    private static final int CRITICAL = 3;

    private final ObjectProvider<FindingSink> sinks;
    private final Signals signals;

    GapTeller(ObjectProvider<FindingSink> sinks, Signals signals) {
        this.sinks = sinks;
        this.signals = signals;
    }

    void recovered(CampaignSheet sheet, Platform platform, LocalDate day) {
        report(sheet, platform, List.of(), day);
    }

    /** @param last the last day with figures, or null */
    void missing(CampaignSheet sheet, Gap gap, LocalDate last) {
        var before = last == null || last.isBefore(sheet.from()) ? sheet.from().minusDays(1) : last;
        var missed = (int) Math.max(1, ChronoUnit.DAYS.between(before, gap.day()));
        report(sheet, gap.platform(), List.of(finding(sheet, gap, level(missed))), before);
    }

    static int level(int missedDays) {
        var level = LEVELS[0];
        for (var step : LEVELS) {
            level = missedDays >= step ? step : level;
        }
        return level;
    }

    private static Finding finding(CampaignSheet sheet, Gap gap, int level) {
        return new Finding(
                sheet.id(),
                gap.platform(),
                Rule.DATA_GAP,
                null,
                level,
                level >= CRITICAL ? Severity.CRITICAL : Severity.WARNING,
                Response.HANDLE,
                null,
                null,
                gap.reason().key(),
                List.of(),
                facts(sheet, gap, level));
    }

    private static AlertFacts facts(CampaignSheet sheet, Gap gap, int level) {
        var length = ChronoUnit.DAYS.between(sheet.from(), sheet.to()) + 1;
        var elapsed = ChronoUnit.DAYS.between(sheet.from(), gap.day()) + 1;
        var isBudgeted = sheet.on(gap.platform())
                .filter(plan -> plan.budget().amount().signum() > 0)
                .isPresent();
        return new AlertFacts(
                Rule.DATA_GAP.name(),
                null,
                "RUNNING",
                isBudgeted,
                level,
                0,
                0,
                (int) elapsed,
                100.0 * elapsed / length);
    }

    private void report(CampaignSheet sheet, Platform platform, List<Finding> firing, LocalDate asOf) {
        sinks.orderedStream().forEach(sink -> sink.report(sheet.id(), platform, JUDGED, firing, asOf));
        signals.publish(GapDesk.CHANGED, sheet.id());
    }
}
