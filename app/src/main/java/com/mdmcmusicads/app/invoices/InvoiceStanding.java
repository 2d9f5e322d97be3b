package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.look.Tone;
import java.util.List;
import java.util.Locale;

/**
 * How far an issued invoice is paid, for lists; whoever keeps the payments implements it, at most one bean. The SQL it
 * gives is written by programmers only and joined to {@code invoice}.
 */
public interface InvoiceStanding {

    /** For instance {@code left join receivable on receivable.invoice_id = invoice.id}; one row an invoice at most. */
    String join();

    /** SQL of the state's name, for instance {@code receivable.state}; null where there is none. */
    String state();

    /** SQL of what is still to be paid, for instance {@code receivable.open_amount}. */
    String open();

    /** Every state there is, in the order of a filter. */
    List<String> states();

    String word(String state, Locale reader);

    Tone tone(String state);
}
