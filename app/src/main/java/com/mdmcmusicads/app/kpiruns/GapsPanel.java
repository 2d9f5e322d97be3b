package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.kpimorning.Gap;
import com.mdmcmusicads.app.kpimorning.GapDesk;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Live campaigns whose figures are missing, and why; not there when none are. */
class GapsPanel extends Section {

    private final transient Maker its;
    private final UnorderedList list = new UnorderedList();

    private GapsPanel(Maker its) {
        this.its = its;
        addClassNames("panel", "kpi-gaps");
        list.addClassName("kpi-gap-list");
        add(new H2(getTranslation("kpiruns.gaps")), list);
        refresh();
    }

    void refresh() {
        list.removeAll();
        var gaps = its.gaps.open();
        var sheets = its
                .campaigns
                .sheets(gaps.stream().map(Gap::campaignId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CampaignSheet::id, Function.identity()));
        gaps.stream()
                .filter(gap -> sheets.containsKey(gap.campaignId()))
                .forEach(gap -> list.add(item(gap, sheets.get(gap.campaignId()))));
        setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem item(Gap gap, CampaignSheet sheet) {
        var head = new Div(
                RunLook.link("campaigns/" + sheet.id(), sheet.artist() + " – " + sheet.title()),
                new PlatformBadge(gap.platform()));
        head.addClassName("kpi-gap-head");
        var why = new Div(new Span(getTranslation(gap.reason().key())));
        if (gap.accountId() != null) {
            why.add(" ");
            why.add(RunLook.link(ConnectedAccount.route(gap.accountId()), getTranslation("kpiruns.gaps.account")));
        }
        var since = new Div(getTranslation("kpiruns.gaps.day", DayText.brief(gap.day())));
        since.addClassNames("muted", "small");
        return new ListItem(head, why, since);
    }

    /** Makes it for people who may see campaigns. */
    @Component
    record Maker(GapDesk gaps, CampaignDesk campaigns) {

        GapsPanel panel() {
            return new GapsPanel(this);
        }
    }
}
