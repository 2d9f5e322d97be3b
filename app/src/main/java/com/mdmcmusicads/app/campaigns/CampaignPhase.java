package com.mdmcmusicads.app.campaigns;

import java.time.Instant;

/** What a campaign waits for now; its process takes the way of this name. */
enum CampaignPhase {
    /** For the day its preparation begins. */
    PLANNED,
    /** For somebody to prepare it. */
    TO_PREPARE,
    /** For its first day. */
    READY,
    /** For its last day to pass. */
    LIVE,
    /** For its last day to pass, too, while nothing is spent. */
    PAUSED,
    /** For somebody to close it. */
    TO_CLOSE,
    OVER;

    /** @param prepareAt when its preparation is to begin */
    static CampaignPhase of(CampaignSheet sheet, boolean prepared, Instant prepareAt, Instant now) {
        if (sheet.state().isOver()) {
            return OVER;
        }
        if (!now.isBefore(CampaignDays.end(sheet))) {
            return TO_CLOSE;
        }
        return switch (sheet.state()) {
            case LIVE -> LIVE;
            case PAUSED -> PAUSED;
            default -> prepared ? READY : now.isBefore(prepareAt) ? PLANNED : TO_PREPARE;
        };
    }
}
