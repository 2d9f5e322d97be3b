package com.mdmcmusicads.app.collection;

/** Hands the file of an invoice to the approved platform; whoever speaks to one implements it, at most one bean. */
public interface Depository {

    /** Once, however often it is asked. */
    void deposit(String invoiceId);
}
