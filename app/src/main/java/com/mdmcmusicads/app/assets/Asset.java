package com.mdmcmusicads.app.assets;

import java.time.Instant;

/**
 * A file of a campaign.
 *
 * @param type as browsers call it, told by its bytes
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param addedBy an account id, or {@code system}
 */
public record Asset(
        String id, String campaignId, String name, String type, long size, String sha256, String addedBy, Instant at) {}
