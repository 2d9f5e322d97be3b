package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;

/**
 * What a campaign means to spend on one platform.
 *
 * @param budget that counts now, for the whole length of the campaign
 * @param externalId of the campaign at the platform, or null
 * @param paused on this platform alone, whatever the campaign does
 * @param budgetSince when this budget was set
 */
public record PlatformPlan(
        Platform platform, MediaBudget budget, String externalId, boolean paused, Instant budgetSince) {}
