package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;

/** An alert somebody has to look at, or whose effect is awaited, as other rooms see it. */
public record OpenAlert(
        String id, String campaignId, Platform platform, Rule rule, Severity severity, Instant since, int level) {}
