package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.quotes.QuoteAccepted;
import com.mdmcmusicads.app.quotes.QuoteCancelled;
import com.mdmcmusicads.app.quotes.QuoteDeclined;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteRevised;
import com.mdmcmusicads.app.quotes.QuoteSubmitted;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Terms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the process of a quote what happened to it, in the same transaction: either both know it or neither does. A process
 * that does not wait for it has heard of it in another way, or has ended.
 */
@Component
class QuoteTeller {

    private final QuoteToInvoice process;
    private final QuoteDesk quotes;

    QuoteTeller(QuoteToInvoice process, QuoteDesk quotes) {
        this.process = process;
        this.quotes = quotes;
    }

    @EventListener
    void on(QuoteSubmitted submitted) {
        var quote = quotes.quote(submitted.quoteId());
        var terms = new Terms(
                quote.biggestDiscount().doubleValue(),
                quote.firstMonth().amount().doubleValue(),
                OrderKeeper.kind(quote));
        process.quoteSubmitted(quote.id(), terms);
    }

    @EventListener
    void on(QuoteAccepted accepted) {
        process.quoteAccepted(accepted.quoteId());
    }

    @EventListener
    void on(QuoteDeclined declined) {
        process.quoteDeclined(declined.quoteId(), declined.reason());
    }

    @EventListener
    void on(QuoteRevised revised) {
        process.quoteRevised(revised.quoteId());
    }

    @EventListener
    void on(QuoteCancelled cancelled) {
        process.quoteCancelled(cancelled.quoteId());
    }
}
