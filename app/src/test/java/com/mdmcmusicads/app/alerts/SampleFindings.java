package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Mover;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;
import java.util.List;

/** Findings for tests, about a campaign with a thousand euros on YouTube. */
public final class SampleFindings {

    private SampleFindings() {}

    public static Finding overspent(String campaign) {
        return threshold(campaign, 110, "1120.00", Severity.CRITICAL, Response.HANDLE, 40, "budgets.why.overspent");
    }

    static Finding early(String campaign) {
        return threshold(campaign, 100, "1010.00", Severity.WARNING, Response.HANDLE, 30, "budgets.why.spent-early");
    }

    static Finding milestone(String campaign) {
        return threshold(campaign, 50, "510.00", Severity.INFO, Response.NOTE, 0, "budgets.why.milestone");
    }

    static Finding gap(String campaign) {
        return new Finding(
                campaign,
                Platform.YOUTUBE,
                Rule.DATA_GAP,
                null,
                1,
                Severity.WARNING,
                Response.HANDLE,
                null,
                null,
                "budgets.why.gap",
                List.of(),
                new AlertFacts("DATA_GAP", null, "RUNNING", true, 1, 1, 0, 11, 36));
    }

    private static Finding threshold(
            String campaign, int level, String spent, Severity severity, Response response, double ahead, String why) {
        return new Finding(
                campaign,
                Platform.YOUTUBE,
                Rule.THRESHOLD,
                null,
                level,
                severity,
                response,
                new BigDecimal(spent),
                new BigDecimal("1000.00"),
                why,
                List.of(new Mover("platforms.YOUTUBE", new BigDecimal("180.00"))),
                new AlertFacts("THRESHOLD", null, "RUNNING", true, level, ahead, 120, 11, 36));
    }
}
