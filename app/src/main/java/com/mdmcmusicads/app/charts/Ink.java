package com.mdmcmusicads.app.charts;

/** What a colour stands for in charts; the theme says which it is ({@code --mdmc-chart-…}). */
public enum Ink {
    /** What a client spends on media. */
    MEDIA,
    /** What was planned. */
    PLAN,
    /** What is expected from here. */
    FORECAST,
    /** The same, one period earlier. */
    EARLIER,
    YOUTUBE,
    META,
    TIKTOK,
    GA4,
    ALERT
}
