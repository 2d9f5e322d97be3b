package com.mdmcmusicads.app.invoicebook;

/** The orders of the list; each is one index read forwards or backwards. */
enum InvoiceOrder {
    ISSUED("invoice.issued_at desc nulls first, invoice.id", "invoice.issued_at nulls last, invoice.id desc"),
    DUE("invoice.due_day desc, invoice.id desc", "invoice.due_day, invoice.id"),
    GROSS("invoice.gross_amount desc, invoice.id desc", "invoice.gross_amount, invoice.id"),
    CLIENT("invoice.client_name desc, invoice.id desc", "invoice.client_name, invoice.id");

    private final String descending;
    private final String ascending;

    InvoiceOrder(String descending, String ascending) {
        this.descending = descending;
        this.ascending = ascending;
    }

    String sql(boolean isDescending) {
        return isDescending ? descending : ascending;
    }
}
