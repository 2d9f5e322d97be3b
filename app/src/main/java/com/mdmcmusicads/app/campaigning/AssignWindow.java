package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;

/** Who leads a campaign from now on. */
class AssignWindow extends ActWindow {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final PmSelect pm;

    AssignWindow(CampaignTools tools, CampaignSheet campaign) {
        super("assign");
        this.tools = tools;
        this.campaign = campaign;
        pm = new PmSelect(tools.pms());
        pm.choose(campaign.pmAccountId());
        fields(pm);
    }

    @Override
    void act() {
        tools.desk().assign(campaign.id(), pm.chosen());
    }
}
