package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;

/**
 * A place where a campaign is to run.
 *
 * @param budget for its whole length; zero where nothing is spent
 * @param externalId of the campaign at the platform, or null as long as nobody knows it
 */
public record NewPlatform(Platform platform, MediaBudget budget, String externalId) {}
