package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.dunning.DisputeClosed;
import com.mdmcmusicads.app.dunning.DisputeOpened;
import com.mdmcmusicads.app.dunning.Dunner;
import com.mdmcmusicads.app.invoices.InvoiceIssued;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.receivables.InvoiceReopened;
import com.mdmcmusicads.app.receivables.InvoiceSettled;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.processes.receivables.PaymentCollection;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the process of an invoice what happened to it: in the transaction in which it happened, but as its last act, because
 * it may be a step of that very process that made it happen.
 */
@Component
class CollectionTeller {

    private final PaymentCollection process;
    private final ReceivableDesk receivables;
    private final Dunner dunner;

    CollectionTeller(PaymentCollection process, ReceivableDesk receivables, Dunner dunner) {
        this.process = process;
        this.receivables = receivables;
        this.dunner = dunner;
    }

    @EventListener
    @Order(1)
    void on(InvoiceIssued issued) {
        process.invoiceIssued(issued.invoiceId(), issued.kind() == Kind.CREDIT_NOTE);
        if (issued.creditedInvoiceId() != null && dunner.isDisputed(issued.creditedInvoiceId())) {
            dunner.close(issued.creditedInvoiceId(), "CREDITED", issued.number());
        }
    }

    /** Before the collection was opened the process looks by itself. */
    @EventListener
    void on(InvoiceSettled settled) {
        atTheEnd(() -> {
            if (isSettled(settled.invoiceId()) && dunner.isOpen(settled.invoiceId())) {
                process.invoiceSettled(settled.invoiceId());
            }
        });
    }

    @EventListener
    void on(InvoiceReopened reopened) {
        atTheEnd(() -> {
            if (!isSettled(reopened.invoiceId()) && dunner.isOpen(reopened.invoiceId())) {
                process.invoiceReopened(reopened.invoiceId());
            }
        });
    }

    @EventListener
    void on(DisputeOpened opened) {
        atTheEnd(() -> process.disputeOpened(opened.invoiceId()));
    }

    @EventListener
    void on(DisputeClosed closed) {
        atTheEnd(() -> process.disputeClosed(closed.invoiceId()));
    }

    void paymentFailed(String invoiceId) {
        atTheEnd(() -> process.paymentFailed(invoiceId));
    }

    private boolean isSettled(String invoiceId) {
        return receivables.balance(invoiceId).map(Balance::isSettled).orElse(false);
    }

    private static void atTheEnd(Runnable telling) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            telling.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                telling.run();
            }
        });
    }
}
