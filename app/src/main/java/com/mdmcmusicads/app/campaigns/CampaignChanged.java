package com.mdmcmusicads.app.campaigns;

/** A campaign is new or something about it has changed. Published in the transaction that changes it. */
public record CampaignChanged(String campaignId) {}
