package com.mdmcmusicads.app.charts;

/** What the figures of a chart count. */
public enum Unit {
    EURO,
    /** Euros with up to four decimals: what one view costs. */
    EURO_FINE,
    COUNT,
    /** Given in percent: 2.5 is shown as 2.5 %. */
    PERCENT
}
