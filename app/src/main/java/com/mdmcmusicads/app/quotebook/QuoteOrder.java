package com.mdmcmusicads.app.quotebook;

/** How quotes can stand under one another; each has an index. */
enum QuoteOrder {
    CHANGED("changed_at"),
    NUMBER("number"),
    TITLE("left(title, 60)"),
    WORTH("(once_amount + monthly_amount)"),
    UNTIL("valid_until");

    private final String expression;

    QuoteOrder(String expression) {
        this.expression = expression;
    }

    String sql(boolean descending) {
        var direction = descending ? " desc" : "";
        var nulls = this == UNTIL ? descending ? " nulls first" : " nulls last" : "";
        return expression + direction + nulls + ", id" + (this == CHANGED ? "" : direction);
    }
}
