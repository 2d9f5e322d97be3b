package com.mdmcmusicads.app.budgets;

/** What is watched about the money of a campaign on one platform. */
public enum Rule {
    /** A part of the budget is spent. */
    THRESHOLD,
    /** More was spent than planned by now, or at a time when nothing should be. */
    OVERPACE,
    UNDERPACE,
    /** The end is projected off the budget. */
    FORECAST,
    /** One day is unlike the days before. */
    ANOMALY,
    /** There are no figures; never the same as nothing spent. */
    DATA_GAP;

    /** The key of its name in the bundles. */
    public String key() {
        return "budgets.rule." + name();
    }
}
