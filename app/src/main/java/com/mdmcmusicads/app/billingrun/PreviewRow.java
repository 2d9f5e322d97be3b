package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.PricedBill;
import java.util.List;
import java.util.Set;

/**
 * One subscription in the preview.
 *
 * @param bills what it will bill in these days; none when it billed a month before and does not now
 * @param last what it billed a month before
 */
record PreviewRow(
        String subscriptionId,
        String clientId,
        String client,
        List<PricedBill> bills,
        Money net,
        Money tax,
        Money gross,
        Money last,
        Difference difference,
        Set<Warning> warnings) {

    Money change() {
        return net.minus(last);
    }

    String route() {
        return "subscriptions/" + subscriptionId;
    }
}
