package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Campaigns in a panel: which, when, where, how far, and the media budget apart. */
class CampaignList extends Div {

    CampaignList(List<CampaignSheet> sheets) {
        addClassName("contact-list");
        if (sheets.isEmpty()) {
            var nothing = new Paragraph(getTranslation("campaigncards.panel.none"));
            nothing.addClassName("muted");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        sheets.forEach(sheet -> list.add(item(sheet)));
        add(list);
    }

    private ListItem item(CampaignSheet sheet) {
        var link = new Anchor(sheet.route(), sheet.number() + " · " + sheet.title());
        link.getElement().setAttribute("router-link", true);
        var days = new Span(DayText.brief(sheet.from()) + " – " + DayText.brief(sheet.to()));
        var head = new Div(link, new Badge(getTranslation(sheet.state().key()), tone(sheet.state())), days);
        head.addClassName("contact-head");
        var ways = new Div();
        ways.addClassName("contact-ways");
        sheet.platforms().forEach(plan -> ways.add(new PlatformBadge(plan.platform())));
        ways.add(new Span(getTranslation("campaigncards.panel.media", Amounts.of(sheet.budget(), getLocale()))));
        return new ListItem(head, ways);
    }

    private static Tone tone(CampaignState state) {
        return switch (state) {
            case PLANNED -> Tone.INFO;
            case LIVE -> Tone.SUCCESS;
            case PAUSED -> Tone.WARNING;
            case ENDED, CANCELLED -> Tone.NEUTRAL;
        };
    }
}
