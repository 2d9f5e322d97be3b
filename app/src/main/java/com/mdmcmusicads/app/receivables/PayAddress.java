package com.mdmcmusicads.app.receivables;

import java.util.Optional;

/** Where a client pays an invoice online; whoever offers such a page implements it, at most one bean. */
public interface PayAddress {

    /** A public address that needs no login, or nothing. */
    Optional<String> of(String invoiceId);
}
