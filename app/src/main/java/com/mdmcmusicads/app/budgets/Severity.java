package com.mdmcmusicads.app.budgets;

/** How bad a finding is, in rising order. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL;

    /** The key of its name in the bundles. */
    public String key() {
        return "budgets.severity." + name();
    }
}
