package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.vat.Totals;

/** A planned bill with the totals its invoice will have. */
public record PricedBill(PlannedBill bill, Totals totals) {}
