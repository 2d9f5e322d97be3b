package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was judged about one campaign on one platform, and what of it fires.
 *
 * @param asOf the last day with figures; null without any, and then nothing was judged
 */
public record Judgement(String campaignId, Platform platform, Set<Rule> judged, List<Finding> firing, LocalDate asOf) {}
