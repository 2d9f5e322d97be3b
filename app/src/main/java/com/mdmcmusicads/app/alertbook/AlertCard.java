package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.decisions.DecisionWhy;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;

/** What an inbox task shows of its alert: the figures, what moved, what was tried, and where to look further. */
class AlertCard extends Div {

    AlertCard(Alert alert, AlertTools tools) {
        addClassNames("lead-card", "alert-card");
        var title = new Span(tools.words().headline(alert, getLocale()));
        title.addClassName("lead-title");
        var badges = new Div(new SeverityBadge(alert.now().severity()), new PlatformBadge(alert.platform()));
        badges.addClassName("alert-badges");
        add(title, badges, new TriedBox(alert, tools), new AlertFigures(alert, tools), links(alert));
        tools.why(alert).ifPresent(decision -> add(new H4(getTranslation("alerts.why")), new DecisionWhy(decision)));
    }

    private Div links(Alert alert) {
        var links = new Div(
                link(alert.route(), "alerts.card.more"),
                link("campaigns/" + alert.key().campaignId(), "alerts.card.campaign"));
        if (alert.rule() == Rule.DATA_GAP) {
            links.add(link("ad-accounts", "alerts.card.account"));
        }
        links.addClassName("alert-links");
        return links;
    }

    private Anchor link(String route, String words) {
        var link = new Anchor(route, getTranslation(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
