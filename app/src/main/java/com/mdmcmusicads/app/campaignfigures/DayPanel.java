package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaigning.CampaignPanel;
import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Every figure of every day, on the page of a campaign, to read and to take away. */
@org.springframework.stereotype.Component
class DayPanel implements CampaignPanel {

    private final FigureSource source;
    private final DaySheet sheet;

    DayPanel(FigureSource source, DaySheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "campaignfigures.days.title";
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
        return new DayBoard(source, sheet, campaignId);
    }
}
