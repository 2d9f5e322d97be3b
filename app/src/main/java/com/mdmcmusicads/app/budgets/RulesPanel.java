package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.campaigning.CampaignPanel;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** On the page of a campaign: how its money is watched, and the way to change that. */
@org.springframework.stereotype.Component
class RulesPanel implements CampaignPanel {

    private static final int ORDER = 60;

    private final RuleDesk desk;
    private final Signals signals;

    RulesPanel(RuleDesk desk, Signals signals) {
        this.desk = desk;
        this.signals = signals;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "budgets.rules.title";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PM, Role.SALES, Role.DIRECTION);
    }

    @Override
    public Component content(String campaignId) {
        return new RuleList(desk, signals, campaignId);
    }
}
