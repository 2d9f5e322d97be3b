package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.invoices.InvoiceDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what one message of the platform says; the same message a second time changes nothing. */
@Service
@Transactional
class StatusReader {

    private final InvoiceDesk invoices;
    private final EInvoiceHistory history;
    private final EInvoiceNews news;

    StatusReader(InvoiceDesk invoices, EInvoiceHistory history, EInvoiceNews news) {
        this.invoices = invoices;
        this.history = history;
        this.news = news;
    }

    /** Whether everything in it could be understood; what could be is noted in any case. */
    public boolean read(PlatformMessage message) {
        var isUnderstood = message.isReadable();
        for (var at = 0; message.isReadable() && at < message.statuses().size(); at++) {
            isUnderstood &= note(message.statuses().get(at), message.identity() + "#" + at);
        }
        if (!isUnderstood) {
            news.unread(message);
        }
        return isUnderstood;
    }

    private boolean note(PlatformMessage.Status status, String source) {
        var invoice = invoices.withNumber(status.invoiceNumber());
        var state = EInvoiceState.ofCode(status.code());
        if (invoice.isEmpty() || state.isEmpty()) {
            return false;
        }
        var event = new EInvoiceEvent(state.get(), status.at(), status.reasonCode(), status.reason());
        history.hold(invoice.get());
        if (history.add(invoice.get(), event, source)) {
            news.tell(invoice.get(), status.invoiceNumber(), event);
        }
        return true;
    }
}
