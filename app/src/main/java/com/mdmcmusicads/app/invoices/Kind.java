package com.mdmcmusicads.app.invoices;

/** What a document is; each kind has its own series of numbers, and both say their amounts as positive figures. */
public enum Kind {
    INVOICE("F"),
    CREDIT_NOTE("A");

    private final String series;

    Kind(String series) {
        this.series = series;
    }

    /** The letter its numbers begin with. */
    public String series() {
        return series;
    }

    /** 1 for what is owed to us, -1 for what is taken back. */
    public int sign() {
        return this == INVOICE ? 1 : -1;
    }
}
