package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.look.DayField;
import com.vaadin.flow.component.textfield.TextArea;

/** Another first or last day; what waits for them follows. */
class DaysWindow extends ActWindow {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final DayField from = new DayField(getTranslation("campaigning.from"));
    private final DayField to = new DayField(getTranslation("campaigning.to"));
    private final TextArea reason = reason(getTranslation("campaigning.reason"));

    DaysWindow(CampaignTools tools, CampaignSheet campaign) {
        super("days");
        this.tools = tools;
        this.campaign = campaign;
        from.setValue(campaign.from());
        to.setValue(campaign.to());
        from.setReadOnly(campaign.state().isRunning());
        reason.setRequiredIndicatorVisible(true);
        fields(from, to, reason);
    }

    @Override
    void act() {
        tools.desk().reschedule(campaign.id(), from.getValue(), to.getValue(), reason.getValue());
    }
}
