package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.platforms.Platform;

/** The money of a campaign is watched otherwise from now on. Published in the transaction that changes the rules. */
public record BudgetRulesChanged(String campaignId, Platform platform) {}
