package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.BudgetChange;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collections;

/** Every media budget a campaign ever had, the newest first: by whom, when and why. */
class BudgetHistory extends UnorderedList {

    private final transient CampaignTools tools;

    BudgetHistory(CampaignTools tools, String campaignId) {
        this.tools = tools;
        addClassName("budget-history");
        var changes = new ArrayList<>(tools.desk().budgetHistory(campaignId));
        Collections.reverse(changes);
        changes.stream().filter(change -> change.platform().spends()).forEach(change -> add(item(change)));
    }

    private ListItem item(BudgetChange change) {
        var amount = new Span(Amounts.of(change.budget(), getLocale()));
        amount.addClassName("money-media");
        var head = new Div(new PlatformBadge(change.platform()), amount);
        head.addClassName("box-head");
        var about = new Paragraph(tools.name(change.accountId()) + " · ");
        about.add(new RelativeTime(change.from(), tools.now()));
        about.addClassNames("muted", "small");
        var item = new ListItem(head, about);
        if (change.reason() != null) {
            var reason = new Paragraph(change.reason());
            reason.addClassName("small");
            item.add(reason);
        }
        return item;
    }
}
