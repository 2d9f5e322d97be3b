package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What an inbox task shows of its campaign: when and where it runs, with which budget, and what is still missing. */
class CampaignCard extends Div {

    CampaignCard(CampaignSheet sheet) {
        addClassNames("lead-card", "campaign-card");
        var title = new Span(sheet.number() + " · " + sheet.title());
        title.addClassName("lead-title");
        add(title, facts(sheet), media(sheet), link(sheet.route(), "campaigncards.more"));
    }

    private DescriptionList facts(CampaignSheet sheet) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "client", sheet.clientName());
        fact(facts, "artist", sheet.artist());
        fact(facts, "days", DayText.brief(sheet.from()) + " – " + DayText.brief(sheet.to()));
        fact(facts, "state", getTranslation(sheet.state().key()));
        fact(facts, "objective", getTranslation(sheet.objective().key()));
        if (sheet.monthlyFee() != null) {
            fact(facts, "fee", Amounts.of(sheet.monthlyFee(), getLocale()));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("campaigncards." + name)),
                new DescriptionList.Description(value));
    }

    private Div media(CampaignSheet sheet) {
        var box = new Div(new Paragraph(getTranslation("campaigncards.media")));
        box.addClassName("media-box");
        if (sheet.platforms().isEmpty()) {
            box.add(new Paragraph(getTranslation("campaigncards.no-platform")));
            return box;
        }
        var list = new UnorderedList();
        sheet.platforms().forEach(plan -> list.add(place(plan)));
        box.add(list);
        return box;
    }

    private ListItem place(PlatformPlan plan) {
        var item = new ListItem(new PlatformBadge(plan.platform()));
        if (plan.platform().spends()) {
            item.add(new Span(" " + Amounts.of(plan.budget(), getLocale())));
        }
        item.add(new Span(" · "
                + (plan.externalId() == null ? getTranslation("campaigncards.no-external-id") : plan.externalId())));
        return item;
    }

    private Anchor link(String route, String words) {
        var link = new Anchor(route, getTranslation(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
