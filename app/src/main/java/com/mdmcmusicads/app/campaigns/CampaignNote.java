package com.mdmcmusicads.app.campaigns;

import java.time.Instant;

/** What somebody wrote beside a campaign. */
public record CampaignNote(String id, String accountId, String text, Instant at) {}
