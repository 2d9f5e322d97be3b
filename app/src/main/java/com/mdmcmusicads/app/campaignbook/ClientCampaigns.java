package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigning.CampaignBadge;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The newest campaigns of one client. */
class ClientCampaigns extends Div {

    private static final int MOST = 12;

    private final transient CampaignBook book;
    private final String clientId;
    private final Div shown = new Div();

    ClientCampaigns(String clientId, CampaignBook book, Signals signals) {
        this.book = book;
        this.clientId = clientId;
        addClassName("invoice-list");
        add(shown);
        Refresh.of(this, signals, CampaignDesk.CHANGED, id -> true, this::show);
        show();
    }

    /** A button below that plans another one. */
    void offer(Runnable plan) {
        add(new Button(getTranslation("campaigning.new"), VaadinIcon.PLUS.create(), click -> plan.run()));
    }

    private void show() {
        shown.removeAll();
        var rows = book.page(book.query(CampaignFilter.ALL.ofClient(clientId)), 0, MOST);
        if (rows.isEmpty()) {
            shown.add(new Paragraph(getTranslation("campaignbook.client.none")));
            return;
        }
        var list = new UnorderedList();
        rows.forEach(row -> list.add(item(row)));
        shown.add(list);
    }

    private ListItem item(CampaignRow row) {
        var days = new Span(getTranslation("campaignbook.days", DayText.brief(row.from()), DayText.brief(row.to())));
        days.addClassNames("muted", "small");
        var item = new ListItem(
                new Div(RowLook.link(row), new Div(days)), new CampaignBadge(row.state()), RowLook.budget(row));
        item.addClassName("invoice-item");
        return item;
    }
}
