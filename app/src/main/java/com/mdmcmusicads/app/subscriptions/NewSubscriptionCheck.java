package com.mdmcmusicads.app.subscriptions;

/** Refuses what can only be a mistake of the code that orders it. */
final class NewSubscriptionCheck {

    private NewSubscriptionCheck() {}

    /** @throws IllegalArgumentException when it has no line, or lines in other currencies or without a quantity */
    static NewSubscription checked(NewSubscription one) {
        demand(!one.lines().isEmpty(), "it has no line");
        one.lines().forEach(line -> {
            demand(line.unitPrice().currency().equals(one.currency()), "a line is in another currency");
            demand(!line.unitPrice().isNegative() && line.quantity().signum() > 0, "a line gives money");
            demand(line.discount().signum() >= 0 && line.discount().intValue() <= 100, "a discount is no share");
        });
        return one;
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("A subscription cannot start: " + otherwise);
        }
    }
}
