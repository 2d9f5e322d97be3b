package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * An invoice as its page needs it.
 *
 * @param open what is still to be paid
 * @param isProcessing whether a debit is with the client's bank
 */
record Owed(InvoiceSheet sheet, Money open, boolean isProcessing) {

    boolean isSettled() {
        return !open.isPositive();
    }

    boolean isPartlyPaid() {
        return !isSettled() && open.compareTo(sheet.totals().gross()) < 0;
    }

    /** Finds what a link is about. */
    @Component
    record Finder(InvoiceDesk invoices, ReceivableDesk receivables, OnlinePayments payments) {

        /** Nothing for drafts and credit notes: there is nothing to pay. */
        Optional<Owed> find(String invoiceId) {
            return invoices.find(invoiceId)
                    .filter(sheet -> sheet.isIssued() && sheet.kind() == Kind.INVOICE)
                    .map(sheet -> new Owed(sheet, open(sheet), payments.isProcessing(invoiceId)));
        }

        private Money open(InvoiceSheet sheet) {
            return receivables
                    .balance(sheet.id())
                    .map(Balance::open)
                    .orElseGet(() -> sheet.totals().gross());
        }
    }
}
