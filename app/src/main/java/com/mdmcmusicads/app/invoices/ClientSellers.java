package com.mdmcmusicads.app.invoices;

/**
 * Who sold to which client: sales people read the invoices of their own clients only. Each module that sells implements it;
 * a client is somebody's own when any of them says so.
 */
public interface ClientSellers {

    /**
     * SQL that gives the ids (uuid) of the clients the account {@code :account} (text) sold to; written by programmers only,
     * and quick, because every list of invoices is narrowed by it.
     */
    String clientsOfAccount();
}
