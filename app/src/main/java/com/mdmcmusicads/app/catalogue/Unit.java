package com.mdmcmusicads.app.catalogue;

/** What the price of an offer is for. */
public enum Unit {
    MONTH,
    ONCE
}
