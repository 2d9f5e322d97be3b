package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.mail.Message;

/** Makes the legal file of an invoice, keeps it and deposits it; whoever makes such files implements it, at most one bean. */
public interface InvoicePapers {

    /** The same bytes whenever it is asked. */
    Message.Attachment file(String invoiceId);

    /** Hands it to the approved platform, once. */
    void deposit(String invoiceId);
}
