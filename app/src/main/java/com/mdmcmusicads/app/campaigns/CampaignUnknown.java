package com.mdmcmusicads.app.campaigns;

import java.util.NoSuchElementException;

/** No campaign has this id. */
public final class CampaignUnknown extends NoSuchElementException {

    CampaignUnknown(String id) {
        super("No campaign " + id);
    }
}
