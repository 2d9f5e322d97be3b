package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Set;

/** The orders of a client, on its page. */
@org.springframework.stereotype.Component
class OrderPanel implements ClientPanel {

    private static final int SHOWN = 20;

    private final OrderBook orders;
    private final QuoteDesk quotes;
    private final Signals signals;
    private final Clock clock;
    private final CurrentAccount account;

    OrderPanel(OrderBook orders, QuoteDesk quotes, Signals signals, Clock clock, CurrentAccount account) {
        this.orders = orders;
        this.quotes = quotes;
        this.signals = signals;
        this.clock = clock;
        this.account = account;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "orders.panel";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public Component content(String clientId) {
        var box = new Div();
        Runnable draw = () -> {
            box.removeAll();
            box.add(new OrderList(orders.ofClient(clientId, SHOWN), this::number, clock.instant(), maySeeCampaigns()));
        };
        Refresh.of(box, signals, QuoteDesk.CHANGED, id -> true, draw);
        draw.run();
        return box;
    }

    private boolean maySeeCampaigns() {
        return CampaignDesk.mayRead(account.require());
    }

    private String number(Order order) {
        return quotes.quote(order.quoteId()).number();
    }
}
