package com.mdmcmusicads.app.budgets;

/** What a finding asks for. */
public enum Response {
    /** Somebody is told, nothing more. */
    NOTE,
    /** Somebody has to deal with it. */
    HANDLE;

    /** The key of its name in the bundles. */
    public String key() {
        return "budgets.response." + name();
    }
}
