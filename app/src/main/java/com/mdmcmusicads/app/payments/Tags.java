package com.mdmcmusicads.app.payments;

/** What our objects at the provider carry, so that they are known again even when their answer never reached us. */
final class Tags {

    /** The id of the row. */
    static final String ATTEMPT = "mdmc_attempt";

    /** What is paid for. */
    static final String INVOICE = "invoice_id";

    /** The id of the row of a refund. */
    static final String REFUND = "mdmc_refund";

    private Tags() {}
}
