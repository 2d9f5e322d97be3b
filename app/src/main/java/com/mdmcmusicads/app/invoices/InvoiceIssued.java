package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * An invoice or credit note has its number; published in the transaction that issues it, so be quick: others wait for the
 * next number.
 *
 * @param gross with tax; positive for both kinds
 * @param creditedInvoiceId what a credit note takes back, else null
 */
public record InvoiceIssued(
        String invoiceId,
        String number,
        Kind kind,
        String clientId,
        Money gross,
        LocalDate due,
        String creditedInvoiceId) {}
