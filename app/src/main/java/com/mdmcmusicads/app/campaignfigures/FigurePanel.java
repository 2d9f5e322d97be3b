package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaigning.CampaignPanel;
import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What a campaign brought, compared with the days before, on its page. */
@org.springframework.stereotype.Component
class FigurePanel implements CampaignPanel {

    private final FigureSource source;

    FigurePanel(FigureSource source) {
        this.source = source;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "campaignfigures.figures.title";
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
        return new FigureBoard(source, campaignId);
    }
}
