package com.mdmcmusicads.app.campaigns;

/** What a campaign is to bring; the figure it is judged by follows from it. */
public enum Objective {
    VIEWS,
    SUBSCRIBERS,
    STREAMS,
    AWARENESS,
    TRAFFIC,
    CONVERSIONS;

    /** Message key of its name. */
    public String key() {
        return "campaigns.objective." + name();
    }
}
