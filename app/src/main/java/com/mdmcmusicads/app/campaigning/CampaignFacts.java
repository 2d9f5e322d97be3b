package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.Closing;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** For whom a campaign is, what it promotes and to what end, who leads it, and how it ended. */
class CampaignFacts extends Div {

    private final DescriptionList facts = new DescriptionList();

    CampaignFacts(CampaignTools tools, CampaignSheet campaign) {
        facts.addClassName("facts");
        fact("client", link("clients/" + campaign.clientId(), campaign.clientName()));
        fact("artist", text(campaign.artist()));
        fact("release", text(campaign.release()));
        fact("objective", text(getTranslation(campaign.objective().key())));
        fact("pm", text(tools.name(campaign.pmAccountId())));
        fact("from", text(DayText.full(campaign.from(), getLocale())));
        fact("to", text(DayText.full(campaign.to(), getLocale())));
        if (campaign.quoteId() != null) {
            fact("quote", link("quotes/" + campaign.quoteId(), getTranslation("campaigning.quote.open")));
        }
        tools.desk().closing(campaign.id()).ifPresent(this::ending);
        add(facts);
    }

    private void ending(Closing closing) {
        fact("result", text(closing.result()));
        fact("lessons", text(closing.lessons()));
        fact("unspent", text(getTranslation("campaigning.unspent." + closing.unspentTold())));
    }

    private static Anchor link(String route, String words) {
        var link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Span text(String value) {
        var text = new Span(value == null ? "–" : value);
        text.addClassName("lines");
        return text;
    }

    private void fact(String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("campaigning." + name)),
                new DescriptionList.Description(value));
    }
}
