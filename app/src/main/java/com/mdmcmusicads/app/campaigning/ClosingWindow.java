package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.Closing;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;

/** The end of a campaign: what it brought, what was learnt, and whether the client knows what is left of the budget. */
class ClosingWindow extends ActWindow {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final TextArea result = reason(getTranslation("campaigning.result"));
    private final TextArea lessons = reason(getTranslation("campaigning.lessons"));
    private final Checkbox told = new Checkbox(getTranslation("campaigning.unspent-told"));

    ClosingWindow(CampaignTools tools, CampaignSheet campaign) {
        super("close");
        this.tools = tools;
        this.campaign = campaign;
        result.setRequiredIndicatorVisible(true);
        fields(result, lessons, told);
        warn();
        result.focus();
    }

    @Override
    void act() {
        var learnt = lessons.isEmpty() ? null : lessons.getValue().strip();
        tools.desk().close(campaign.id(), new Closing(result.getValue().strip(), learnt, told.getValue()));
    }
}
