package com.mdmcmusicads.app.campaigns;

/** How far a campaign is. One whose last day has passed stays as it is until it is closed: its last figures are still coming. */
public enum CampaignState {
    PLANNED,
    LIVE,
    PAUSED,
    ENDED,
    CANCELLED;

    public boolean isOver() {
        return this == ENDED || this == CANCELLED;
    }

    /** Whether it has begun and is not over. */
    public boolean isRunning() {
        return this == LIVE || this == PAUSED;
    }

    /** Message key of its name. */
    public String key() {
        return "campaigns.state." + name();
    }
}
