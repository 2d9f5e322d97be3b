package com.mdmcmusicads.app.campaigns;

import java.util.Collection;
import java.util.Map;

/** What another module knows about the pace of campaigns; lists show it without knowing budgets. */
public interface CampaignPace {

    /** By id; a campaign nothing can be said of is left out. A constant number of queries. */
    Map<String, PaceLight> lights(Collection<String> campaignIds);
}
