package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The campaigns of an account as a list: known to us with a link, unknown with what that means. */
class CampaignTable extends Div {

    /** @param readsOurs whether the reader may see our campaigns beside those of the platform */
    CampaignTable(List<CampaignList.Line> lines, int count, boolean readsOurs) {
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("accountbook.campaigns.none")));
            return;
        }
        var unknown = lines.stream().filter(line -> line.ours() == null).count();
        if (readsOurs && unknown > 0) {
            add(new Paragraph(getTranslation("accountbook.campaigns.unknown", unknown)));
        }
        var list = new UnorderedList();
        list.addClassName("campaign-lines");
        lines.forEach(line -> list.add(item(line, readsOurs)));
        add(list);
        if (count > lines.size()) {
            add(new Paragraph(getTranslation("accountbook.campaigns.more", lines.size(), count)));
        }
    }

    private ListItem item(CampaignList.Line line, boolean readsOurs) {
        var days = new Span(getTranslation(
                "accountbook.campaigns.days",
                line.seen().externalId(),
                DayText.brief(line.seen().firstDay()),
                DayText.brief(line.seen().lastDay())));
        days.addClassNames("muted", "small");
        var name = new Span(line.seen().name());
        name.addClassName("campaign-name");
        var item = new ListItem(new Div(new Div(name), days));
        if (readsOurs) {
            item.add(ours(line.ours()));
        }
        return item;
    }

    private Component ours(CampaignSheet ours) {
        if (ours == null) {
            return new Badge(getTranslation("accountbook.campaigns.stranger"), Tone.WARNING);
        }
        var link = new Anchor("campaigns/" + ours.id(), ours.number() + " · " + ours.title());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
