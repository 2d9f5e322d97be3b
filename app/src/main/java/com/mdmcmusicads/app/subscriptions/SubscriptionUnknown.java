package com.mdmcmusicads.app.subscriptions;

import java.util.NoSuchElementException;

/** No subscription has this id. */
public class SubscriptionUnknown extends NoSuchElementException {

    SubscriptionUnknown(String id) {
        super("No subscription " + id);
    }
}
