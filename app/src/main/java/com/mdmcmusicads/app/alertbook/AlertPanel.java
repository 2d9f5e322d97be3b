package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.campaigning.CampaignPanel;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;

/** The alerts of a campaign on its page, the open ones first. */
@org.springframework.stereotype.Component
class AlertPanel implements CampaignPanel {

    private static final int SHOWN = 6;

    private final AlertBook book;
    private final AlertTools tools;
    private final Signals signals;

    AlertPanel(AlertBook book, AlertTools tools, Signals signals) {
        this.book = book;
        this.tools = tools;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "alerts.panel";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PM, Role.DIRECTION);
    }

    @Override
    public Component content(String campaignId) {
        var box = new Div();
        Runnable draw = () -> show(box, campaignId);
        Refresh.of(box, signals, AlertDesk.CHANGED, id -> true, draw);
        draw.run();
        return box;
    }

    private void show(Div box, String campaignId) {
        box.removeAll();
        var alerts = book.ofCampaign(campaignId, SHOWN);
        if (alerts.isEmpty()) {
            box.add(new Paragraph(box.getTranslation("alerts.panel.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("alert-list");
        alerts.forEach(alert -> list.add(item(alert, box)));
        box.add(list, link("alerts?state=all&campaign=" + campaignId, box.getTranslation("alerts.panel.all")));
    }

    private ListItem item(Alert alert, Div box) {
        var badges = new Div(
                new SeverityBadge(alert.now().severity()),
                new StateBadge(alert.state()),
                new RelativeTime(alert.openedAt(), tools.now()));
        badges.addClassName("alert-badges");
        return new ListItem(
                link(
                        alert.route(),
                        tools.words().headline(alert, UI.getCurrent().getLocale())),
                badges);
    }

    private static Anchor link(String route, String words) {
        var link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
