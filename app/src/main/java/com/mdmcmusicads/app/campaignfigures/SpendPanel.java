package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaigning.CampaignPanel;
import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Spend against plan, on the page of a campaign. */
@org.springframework.stereotype.Component
class SpendPanel implements CampaignPanel {

    private final FigureSource source;

    SpendPanel(FigureSource source) {
        this.source = source;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "campaignfigures.spend.title";
    }

    @Override
    public Set<Role> roles() {
        return FigureSource.READERS;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Component content(String campaignId) {
        return new SpendBoard(source, campaignId);
    }
}
