package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.invoices.NewLine;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns the lines of an order into what is paid: at once by an invoice, monthly by a subscription. */
@Component
class OrderLines {

    /** One piece (UN/ECE recommendation 20). */
    private static final String PIECE = "C62";

    private final InvoiceDesk invoices;
    private final SubscriptionDesk subscriptions;
    private final CatalogueDesk catalogue;
    private final Clock clock;

    OrderLines(InvoiceDesk invoices, SubscriptionDesk subscriptions, CatalogueDesk catalogue, Clock clock) {
        this.invoices = invoices;
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The invoice of what is paid at once; the same one however often it is asked for.
     *
     * @return its id
     * @throws com.mdmcmusicads.app.mentions.MentionsMissing when the law wants something more on it
     */
    String invoice(Order order, QuoteSheet quote) {
        var day = today();
        var lines = ordered(quote, Unit.ONCE).stream()
                .map(line -> new NewLine(
                        line.label(),
                        line.detail(),
                        line.quantity(),
                        PIECE,
                        line.unitPrice(),
                        line.discount(),
                        revenue(line, day),
                        line.platform()))
                .toList();
        return invoices.draftAndIssue(
                new NewInvoice(order.clientId(), lines, null, null, null, origin(quote), order.id()));
    }

    /** @return the id of the subscription that has the monthly lines */
    String subscribe(Order order, QuoteSheet quote) {
        var lines = ordered(quote, Unit.MONTH).stream()
                .map(line -> new NewSubscription.Line(
                        line.offerCode(),
                        line.label(),
                        line.platform(),
                        line.unitPrice(),
                        line.quantity(),
                        line.discount()))
                .toList();
        return subscriptions.start(
                new NewSubscription(order.clientId(), origin(quote), order.id(), lines, today(), quote.currency()));
    }

    static List<QuoteSheet.Line> ordered(QuoteSheet quote, Unit unit) {
        return quote.ordered().stream().filter(line -> line.unit() == unit).toList();
    }

    private Revenue revenue(QuoteSheet.Line line, LocalDate day) {
        return line.offerCode() == null
                ? Revenue.OTHER
                : catalogue
                        .offer(line.offerCode(), day)
                        .map(offer -> Revenue.valueOf(offer.kind().name()))
                        .orElse(Revenue.OTHER);
    }

    private static Subject origin(QuoteSheet quote) {
        return new Subject("quote", quote.id());
    }

    private LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }
}
