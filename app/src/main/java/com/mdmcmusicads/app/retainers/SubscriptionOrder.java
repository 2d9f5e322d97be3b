package com.mdmcmusicads.app.retainers;

/** By what the list is sorted; the id after it keeps pages apart. */
enum SubscriptionOrder {
    CLIENT("left(c.search_words, 60)"),
    STARTED("s.started_on"),
    NEXT("s.next_due_on"),
    MONTHLY("s.monthly_amount");

    private final String column;

    SubscriptionOrder(String column) {
        this.column = column;
    }

    String sql(boolean isDescending) {
        var direction = isDescending ? " desc" : "";
        return column + direction + " nulls last, s.id" + direction;
    }
}
