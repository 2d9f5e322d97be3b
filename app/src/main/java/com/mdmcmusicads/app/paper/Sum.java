package com.mdmcmusicads.app.paper;

/** One line of the totals. */
public record Sum(String label, String amount, Weight weight) {

    /** How loud a line speaks. */
    public enum Weight {
        /** Between others. */
        PLAIN,
        /** What other lines lead to. */
        STRONG,
        /** The one figure a reader looks for; once a document. */
        DUE
    }

    public static Sum plain(String label, String amount) {
        return new Sum(label, amount, Weight.PLAIN);
    }

    public static Sum strong(String label, String amount) {
        return new Sum(label, amount, Weight.STRONG);
    }

    public static Sum due(String label, String amount) {
        return new Sum(label, amount, Weight.DUE);
    }
}
