package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.platforms.Platform;

/** A budget was set. Published in the transaction that sets it. */
public record BudgetChanged(String campaignId, Platform platform) {}
