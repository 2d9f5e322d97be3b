package com.mdmcmusicads.app.alertbook;

/** How alerts can stand under one another; each has an index. */
enum AlertOrder {
    /** The open ones first, the most severe before the others, the latest before the older. */
    STANDING("is_closed, rank desc, changed_at desc, a.id", "is_closed desc, rank, changed_at, a.id desc"),
    OPENED("opened_at desc, a.id", "opened_at, a.id desc"),
    CHANGED("changed_at desc, a.id", "changed_at, a.id desc");

    private final String usual;
    private final String reversed;

    AlertOrder(String usual, String reversed) {
        this.usual = usual;
        this.reversed = reversed;
    }

    String sql(boolean isReversed) {
        return isReversed ? reversed : usual;
    }
}
