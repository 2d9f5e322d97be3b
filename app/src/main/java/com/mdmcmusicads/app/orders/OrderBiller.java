package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.VatVerifier;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.mentions.MentionsMissing;
import com.mdmcmusicads.app.mentions.Missing;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.processes.quotes.QuoteToInvoiceSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has an order billed, or says what that lacks; somebody completes it and it is tried again. */
@Component
class OrderBiller {

    private static final Duration SOON = Duration.ofHours(4);

    private final QuoteDesk quotes;
    private final OrderBook orders;
    private final OrderLines lines;
    private final ClientDesk clients;
    private final VatVerifier vat;
    private final OrderNews news;
    private final BusinessHours hours;
    private final Clock clock;

    OrderBiller(
            QuoteDesk quotes,
            OrderBook orders,
            OrderLines lines,
            ClientDesk clients,
            VatVerifier vat,
            OrderNews news,
            BusinessHours hours,
            Clock clock) {
        this.quotes = quotes;
        this.orders = orders;
        this.lines = lines;
        this.clients = clients;
        this.vat = vat;
        this.news = news;
        this.hours = hours;
        this.clock = clock;
    }

    /** Whether everything is known that an invoice says of its buyer; VIES is asked first where its answer is awaited. */
    boolean check(String quoteId) {
        var order = orders.of(quoteId);
        if (clients.party(order.clientId()).missing().contains("vatCheck")) {
            vat.verify(order.clientId());
        }
        var missing = clients.party(order.clientId()).missing();
        orders.lacks(order, missing.stream().map("clients.missing."::concat).toList());
        return missing.isEmpty();
    }

    /** @return by when it should be completed */
    Instant request(String quoteId) {
        news.tell(Role.ACCOUNTING, "billing", quotes.quote(quoteId));
        return hours.after(clock.instant(), SOON);
    }

    void invoice(String quoteId) {
        var quote = quotes.quote(quoteId);
        var order = orders.of(quoteId);
        try {
            var invoice = lines.invoice(order, quote);
            orders.isBilledBy(order, invoice);
            news.note("order.invoiced", quote, Map.of("invoice", invoice));
        } catch (MentionsMissing lacking) {
            orders.lacks(order, keys(lacking.missing()));
            throw new QuoteToInvoiceSteps.MentionsMissing(lacking.getMessage());
        }
    }

    private static List<String> keys(List<Missing> missing) {
        return missing.stream().map(Missing::messageKey).distinct().toList();
    }

    void subscribe(String quoteId) {
        var quote = quotes.quote(quoteId);
        var order = orders.of(quoteId);
        var subscription = lines.subscribe(order, quote);
        orders.isBilledMonthlyBy(order, subscription);
        news.note("order.subscribed", quote, Map.of("subscription", subscription));
    }
}
