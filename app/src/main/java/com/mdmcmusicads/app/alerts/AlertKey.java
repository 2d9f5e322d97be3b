package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.platforms.Platform;

/**
 * What there is one open alert for.
 *
 * @param metric of an anomaly; empty for the rules about the budget itself
 */
public record AlertKey(String campaignId, Platform platform, Rule rule, String metric) {

    static AlertKey of(Finding finding) {
        var metric = finding.metric() == null ? "" : finding.metric();
        return new AlertKey(finding.campaignId(), finding.platform(), finding.rule(), metric);
    }
}
