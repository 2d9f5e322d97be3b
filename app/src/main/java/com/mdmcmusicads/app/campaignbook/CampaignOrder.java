package com.mdmcmusicads.app.campaignbook;

/** How campaigns can stand under one another; each is one index read forwards or backwards. */
enum CampaignOrder {
    STARTS("campaign.from_on", true),
    ENDS("campaign.to_on", false),
    TITLE("left(campaign.title, 60)", false);

    private final String expression;
    private final boolean newestFirst;

    /** @param newestFirst whether the index runs downwards while its ids run upwards */
    CampaignOrder(String expression, boolean newestFirst) {
        this.expression = expression;
        this.newestFirst = newestFirst;
    }

    String sql(boolean isDescending) {
        var isUpwards = newestFirst ? isDescending : !isDescending;
        return expression + (isDescending ? " desc" : "") + ", campaign.id" + (isUpwards ? "" : " desc");
    }
}
