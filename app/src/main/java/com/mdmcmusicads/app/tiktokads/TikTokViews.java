package com.mdmcmusicads.app.tiktokads;

/** What counts as a view on TikTok, which names no such figure itself; the cost per view is the spend divided by it. */
enum TikTokViews {
    /** Watched for six seconds or to its end: the "focused view" that TikTok sells. */
    SIX_SECONDS("video_watched_6s"),
    TWO_SECONDS("video_watched_2s"),
    /** Every start, most of them by themselves. */
    PLAY("video_play_actions");

    private final String metric;

    TikTokViews(String metric) {
        this.metric = metric;
    }

    String metric() {
        return metric;
    }
}
