package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client pays every month, on its page. */
@org.springframework.stereotype.Component
class SubscriptionClientPanel implements ClientPanel {

    private final SubscriptionDesk desk;
    private final Signals signals;

    SubscriptionClientPanel(SubscriptionDesk desk, Signals signals) {
        this.desk = desk;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "retainers.title";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public Component content(String clientId) {
        return new Shown(clientId);
    }

    /** The panel on one open page. */
    private final class Shown extends Div {

        private final String clientId;

        Shown(String clientId) {
            this.clientId = clientId;
            Refresh.of(this, signals, SubscriptionDesk.CHANGED, id -> true, this::show);
            show();
        }

        private void show() {
            removeAll();
            var all = desk.ofClient(clientId);
            if (all.isEmpty()) {
                add(new Paragraph(getTranslation("retainers.client.none")));
                return;
            }
            var list = new UnorderedList();
            list.addClassName("money-list");
            all.forEach(one -> list.add(line(one)));
            add(list);
        }

        private ListItem line(SubscriptionSheet one) {
            var platforms = one.lines().stream()
                    .filter(line -> line.until() == null)
                    .map(line -> line.label())
                    .distinct()
                    .collect(Collectors.joining(", "));
            var link = new RouterLink(
                    platforms.isEmpty() ? getTranslation("retainers.one") : platforms,
                    SubscriptionView.class,
                    one.id());
            var next = new Span(
                    one.next() == null
                            ? getTranslation("retainers.since", Look.day(one.startedOn()))
                            : getTranslation(
                                    "retainers.next.on", Look.day(one.next().dueOn())));
            next.addClassNames("muted", "small");
            return new ListItem(
                    new Div(new Div(link, new Span(" "), Look.state(one.state())), next), Look.amount(one.monthly()));
        }
    }
}
