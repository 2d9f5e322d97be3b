package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.clients.ClientCases;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.quotes.QuoteToInvoice;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The processes a client's quotes have set going: each quote's own, and that of the subscription it became. */
@Component
class OrderCases implements ClientCases {

    private final QuoteReader quotes;
    private final OrderBook orders;
    private final CurrentAccount account;
    private final Texts texts;

    OrderCases(QuoteReader quotes, OrderBook orders, CurrentAccount account, Texts texts) {
        this.quotes = quotes;
        this.orders = orders;
        this.account = account;
        this.texts = texts;
    }

    @Override
    public List<ClientCase> of(String clientId, int limit) {
        var reader = account.require();
        if (!reader.has(Role.SALES) && !reader.has(Role.ACCOUNTING) && !reader.has(Role.DIRECTION)) {
            return List.of();
        }
        var ofQuotes = quotes.ofClient(clientId).stream().limit(limit).map(quote -> quote(quote, reader));
        var ofSubscriptions = orders.ofClient(clientId, limit).stream()
                .filter(order -> order.subscriptionId() != null)
                .filter(order -> reader.has(Role.ACCOUNTING) || reader.has(Role.DIRECTION))
                .map(order -> subscription(order, reader));
        return Stream.concat(ofQuotes, ofSubscriptions).toList();
    }

    private ClientCase quote(QuoteSheet quote, Person reader) {
        return new ClientCase(
                QuoteToInvoice.KEY,
                quote.id(),
                texts.say(reader.language(), "orders.panel.quote", quote.number()),
                "quotes/" + quote.id());
    }

    private ClientCase subscription(Order order, Person reader) {
        return new ClientCase(
                SubscriptionBilling.KEY,
                order.subscriptionId(),
                texts.say(reader.language(), "orders.panel.subscription"),
                "subscriptions/" + order.subscriptionId());
    }
}
