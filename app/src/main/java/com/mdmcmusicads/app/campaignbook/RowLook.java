package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The small pieces that the table, the cards and the panel of a client share. */
final class RowLook {

    private RowLook() {}

    static Anchor link(CampaignRow row) {
        var link = new Anchor(row.route(), row.title());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("lead-title");
        return link;
    }

    /** What the client pays to the platforms, never mistaken for what the agency earns. */
    static Span budget(CampaignRow row) {
        if (row.budget().amount().signum() == 0) {
            return new Span("–");
        }
        var amount = new Span(Amounts.of(row.budget(), UI.getCurrent().getLocale()));
        amount.addClassName("money-media");
        return amount;
    }

    static Div platforms(CampaignRow row) {
        var badges = new Div();
        badges.addClassName("badges");
        row.platforms().forEach(platform -> badges.add(new PlatformBadge(platform)));
        return badges;
    }

    /** The whole of it is its title. */
    static Div oneLine(String text) {
        var line = new Div(text);
        line.addClassName("one-line");
        line.setTitle(text);
        return line;
    }
}
