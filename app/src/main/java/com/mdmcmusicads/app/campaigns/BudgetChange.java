package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;

/**
 * A budget as it once was set; it is never overwritten.
 *
 * @param from when it began to count
 * @param accountId who set it, or {@code system}
 * @param reason or null for the first one
 */
public record BudgetChange(Platform platform, MediaBudget budget, Instant from, String accountId, String reason) {}
