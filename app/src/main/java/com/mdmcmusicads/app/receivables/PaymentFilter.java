package com.mdmcmusicads.app.receivables;

/**
 * Which payments a list shows.
 *
 * @param words each in the note, the source, the payer's name, or the amount
 * @param method or null
 * @param isWaiting only those of which something is left
 */
record PaymentFilter(String words, Method method, boolean isWaiting, Order order) {

    static final PaymentFilter ALL = new PaymentFilter("", null, false, Order.WAITING);

    boolean isOpen() {
        return words.isBlank() && method == null && !isWaiting;
    }

    /** In which order they stand. */
    enum Order {
        WAITING("(p.allocated_amount < p.net_amount) desc, p.day desc, p.id"),
        NEWEST("p.day desc, p.id"),
        OLDEST("p.day, p.id"),
        LARGEST("p.net_amount desc, p.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
