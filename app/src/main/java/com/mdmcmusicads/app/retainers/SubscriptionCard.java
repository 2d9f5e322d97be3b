package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.subscriptions.EffectDesk;
import com.mdmcmusicads.app.subscriptions.PlannedBill;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** A subscription beside its task: what is missing, and every invoice that would be made now. */
class SubscriptionCard extends Div {

    private SubscriptionCard(SubscriptionSheet one, List<PlannedBill> due, SubscriptionPanels panels) {
        addClassName("subscription-card");
        add(new RouterLink(getTranslation("retainers.card.open"), SubscriptionView.class, one.id()));
        panels.warning(one).ifPresent(this::add);
        add(new H3(getTranslation("retainers.card.due", due.size())));
        due.forEach(bill -> add(SubscriptionPanels.bill(bill)));
        if (due.isEmpty()) {
            add(new Paragraph(getTranslation("retainers.card.nothing")));
        }
    }

    /** Makes the card for whoever opens the task. */
    @Component
    static class Maker {

        private final SubscriptionDesk desk;
        private final EffectDesk effects;
        private final SubscriptionPanels panels;

        Maker(SubscriptionDesk desk, EffectDesk effects, SubscriptionPanels panels) {
            this.desk = desk;
            this.effects = effects;
            this.panels = panels;
        }

        com.vaadin.flow.component.Component of(String id) {
            return desk.find(id)
                    .<com.vaadin.flow.component.Component>map(one -> new SubscriptionCard(one, effects.due(id), panels))
                    .orElseGet(() -> new Paragraph(Look.say("retainers.gone")));
        }
    }
}
