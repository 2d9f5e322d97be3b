package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaigning.CampaignPanel;
import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Function;

/** A board of figures on the page of a campaign, as wide as the page, for whoever may read them. */
record BoardPanel(int order, String titleKey, Function<String, Component> board) implements CampaignPanel {

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
        return board.apply(campaignId);
    }
}
