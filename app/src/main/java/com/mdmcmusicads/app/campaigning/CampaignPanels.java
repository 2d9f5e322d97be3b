package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;

/** What other rooms know about a campaign, for its page. */
@org.springframework.stereotype.Component
class CampaignPanels {

    private final List<CampaignPanel> panels;
    private final LiveDiagrams diagrams;
    private final Timelines timelines;
    private final CurrentAccount account;

    CampaignPanels(List<CampaignPanel> panels, LiveDiagrams diagrams, Timelines timelines, CurrentAccount account) {
        this.panels = panels;
        this.diagrams = diagrams;
        this.timelines = timelines;
        this.account = account;
    }

    /** Those this reader may see. */
    List<CampaignPanel> panels(boolean isWide) {
        var reader = account.require();
        return panels.stream()
                .filter(panel -> panel.isWide() == isWide)
                .filter(panel -> panel.roles().stream().anyMatch(reader::has))
                .sorted(Comparator.comparingInt(CampaignPanel::order))
                .toList();
    }

    Component diagram(String campaignId) {
        return diagrams.ofCase(CampaignLifecycle.KEY, campaignId);
    }

    Component timeline(String campaignId) {
        return timelines.of(new Subject("campaign", campaignId));
    }
}
