package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.orders.OrderBook.Signer;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes the order an accepted quote is, and sees it through to its campaign. */
@Component
class OrderKeeper {

    static final String STALE = "STALE";

    private static final Duration NEXT_DAY = Duration.ofHours(8);

    private final QuoteDesk quotes;
    private final OrderBook orders;
    private final OrderClient clients;
    private final OrderNews news;
    private final BusinessHours hours;
    private final Clock clock;

    OrderKeeper(
            QuoteDesk quotes, OrderBook orders, OrderClient clients, OrderNews news, BusinessHours hours, Clock clock) {
        this.quotes = quotes;
        this.orders = orders;
        this.clients = clients;
        this.news = news;
        this.hours = hours;
        this.clock = clock;
    }

    /** @return how the order is paid; {@link #STALE} when what was accepted elsewhere is not what counts now */
    String place(String quoteId, String signer, Integer version, String evidence) {
        var quote = quotes.quote(quoteId);
        var isOurs = quote.state() == QuoteState.ACCEPTED;
        if (!isOurs && !isOpen(quote, signer, version)) {
            news.note("quote.acceptance-stale", quote, said(signer, version, evidence));
            news.tellSeller("stale", quote);
            return STALE;
        }
        if (!isOurs) {
            quotes.accept(quoteId, version, Set.of());
            news.note("quote.accepted-elsewhere", quote, said(signer, version, evidence));
        }
        var accepted = quotes.quote(quoteId);
        var by = isOurs ? null : new Signer(signer, evidence);
        orders.place(quoteId, accepted.version(), kind(accepted), by, clock.instant());
        news.tellSeller("accepted", accepted);
        return kind(accepted).name();
    }

    private boolean isOpen(QuoteSheet quote, String signer, Integer version) {
        return signer != null
                && Integer.valueOf(quote.version()).equals(version)
                && quote.state().isOpen()
                && clock.instant().isBefore(Reminders.end(quote));
    }

    private static Map<String, Object> said(String signer, Integer version, String evidence) {
        var said = new HashMap<String, Object>();
        said.put("signer", signer);
        said.put("version", version);
        said.put("evidence", evidence);
        said.values().removeIf(value -> value == null);
        return said;
    }

    static Kind kind(QuoteSheet quote) {
        if (OrderLines.ordered(quote, Unit.MONTH).isEmpty()) {
            return Kind.ONE_OFF;
        }
        return OrderLines.ordered(quote, Unit.ONCE).isEmpty() ? Kind.MONTHLY : Kind.BOTH;
    }

    void welcomeClient(String quoteId) {
        var quote = quotes.quote(quoteId);
        var client = clients.of(quote);
        orders.belongsTo(orders.of(quoteId), client);
        news.note("order.placed", quote, client);
    }

    void cancel(String quoteId, String reason) {
        var quote = quotes.quote(quoteId);
        orders.isCancelled(orders.of(quoteId), reason);
        news.note("order.cancelled", quote, Map.of("reason", reason));
        news.tellSeller("cancelled", quote);
    }

    /** @return by when the campaign should be launched */
    Instant handOver(String quoteId) {
        news.tell(Role.PM, "launch", quotes.quote(quoteId));
        return hours.after(clock.instant(), NEXT_DAY);
    }

    void close(String quoteId, LocalDate startsOn, String details) {
        var quote = quotes.quote(quoteId);
        orders.isLaunched(orders.of(quoteId), startsOn);
        var values = new HashMap<String, Object>(Map.of("startsOn", startsOn.toString()));
        if (details != null) {
            values.put("details", details);
        }
        news.note("order.launched", quote, values);
        news.tellSeller("launched", quote);
    }
}
