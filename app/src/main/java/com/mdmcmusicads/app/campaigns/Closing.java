package com.mdmcmusicads.app.campaigns;

/**
 * What remains of a campaign that is over.
 *
 * @param result what it brought, in a sentence or two
 * @param lessons for the next one, or null
 * @param unspentTold whether the client was told what is left of the budget
 */
public record Closing(String result, String lessons, boolean unspentTold) {}
