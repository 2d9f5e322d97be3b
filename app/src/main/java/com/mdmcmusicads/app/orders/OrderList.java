package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Orders in a panel: which quote, how far it is, and where its invoice and subscription are. */
class OrderList extends Div {

    private final boolean maySeeCampaigns;

    OrderList(List<Order> orders, Function<Order, String> number, Instant now, boolean maySeeCampaigns) {
        this.maySeeCampaigns = maySeeCampaigns;
        addClassName("contact-list");
        if (orders.isEmpty()) {
            var nothing = new Paragraph(getTranslation("orders.panel.none"));
            nothing.addClassName("muted");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        orders.forEach(order -> list.add(item(order, number.apply(order), now)));
        add(list);
    }

    private ListItem item(Order order, String number, Instant now) {
        var head = new Div(
                link("quotes/" + order.quoteId(), getTranslation("orders.panel.quote", number)),
                new Badge(getTranslation("orders.state." + order.state()), tone(order)),
                new RelativeTime(order.placedAt(), now));
        head.addClassName("contact-head");
        var ways = new Div();
        ways.addClassName("contact-ways");
        if (order.invoiceId() != null) {
            ways.add(link("invoices/" + order.invoiceId(), getTranslation("orders.panel.invoice")));
        }
        if (order.subscriptionId() != null) {
            ways.add(link("subscriptions/" + order.subscriptionId(), getTranslation("orders.panel.subscription")));
        }
        if (order.campaignId() != null && maySeeCampaigns) {
            ways.add(link("campaigns/" + order.campaignId(), getTranslation("orders.panel.campaign")));
        }
        return new ListItem(head, ways);
    }

    private static Tone tone(Order order) {
        return switch (order.state()) {
            case PLACED -> Tone.WARNING;
            case BILLED -> Tone.INFO;
            case LAUNCHED -> Tone.SUCCESS;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    private static Anchor link(String route, String words) {
        var link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
