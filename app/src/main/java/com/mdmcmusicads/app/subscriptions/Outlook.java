package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.clients.BillingParty;
import java.util.List;

/**
 * What one subscription will bill.
 *
 * @param bills in the order they will be made
 * @param isStuck whether its billing waits for somebody
 */
public record Outlook(String subscriptionId, BillingParty party, List<PricedBill> bills, boolean isStuck) {}
