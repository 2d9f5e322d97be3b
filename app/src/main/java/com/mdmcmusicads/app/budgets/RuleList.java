package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** The rules of each platform of a campaign, in words. */
class RuleList extends Div {

    private final transient RuleDesk desk;
    private final String campaignId;

    RuleList(RuleDesk desk, Signals signals, String campaignId) {
        this.desk = desk;
        this.campaignId = campaignId;
        addClassName("rule-list");
        show();
        Refresh.of(this, signals, RuleDesk.CHANGED, campaignId::equals, this::show);
        Refresh.of(this, signals, CampaignDesk.CHANGED, campaignId::equals, this::show);
    }

    private void show() {
        removeAll();
        var rules = desk.rules(campaignId);
        if (rules.isEmpty()) {
            add(new Paragraph(getTranslation("budgets.rules.empty")));
        }
        rules.forEach((platform, kept) -> add(of(platform, kept)));
        if (desk.mayReplay()) {
            var replay = new Anchor("campaigns/" + campaignId + "/backtest", getTranslation("budgets.rules.backtest"));
            replay.getElement().setAttribute("router-link", true);
            add(replay);
        }
    }

    private Component of(Platform platform, Versioned kept) {
        var origin = new Span(
                getTranslation(kept.rules().equals(BudgetRules.USUAL) ? "budgets.rules.usual" : "budgets.rules.own"));
        origin.addClassNames("muted", "small");
        var head = new Div(new PlatformBadge(platform), origin);
        head.addClassName("rule-head");
        if (desk.mayChange()) {
            head.add(edit(platform, kept));
        }
        return new Div(head, words(kept.rules()));
    }

    private Component words(BudgetRules rules) {
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "budgets.rules.thresholds", thresholds(rules));
        fact(list, "budgets.rules.shape", getTranslation("budgets.shape." + rules.shape()));
        fact(
                list,
                "budgets.rules.tolerance",
                getTranslation("budgets.rules.tolerance.value", Amounts.percent(rules.tolerance(), getLocale())));
        return list;
    }

    private String thresholds(BudgetRules rules) {
        return rules.thresholds().isEmpty()
                ? getTranslation("budgets.rules.none")
                : rules.thresholds().stream()
                        .map(one -> Amounts.percent(BigDecimal.valueOf(one), getLocale()))
                        .collect(Collectors.joining(" · "));
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Button edit(Platform platform, Versioned kept) {
        var edit = new Button(
                getTranslation("budgets.rules.edit"),
                VaadinIcon.PENCIL.create(),
                click -> new RulesWindow(desk, campaignId, platform, kept, this::show).open());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(getTranslation("budgets.rules.edit.of", getTranslation(platform.key())));
        return edit;
    }
}
