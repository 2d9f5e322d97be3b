package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.clients.ClientChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Campaigns are found by the name of their client too, whatever that becomes. */
@Component
class CampaignIndex {

    private static final int ALL = 10_000;

    private final Campaigns campaigns;
    private final CampaignEdits edits;

    CampaignIndex(Campaigns campaigns, CampaignEdits edits) {
        this.campaigns = campaigns;
        this.edits = edits;
    }

    @EventListener
    void on(ClientChanged changed) {
        campaigns.sheets(campaigns.ofClient(changed.clientId(), ALL)).forEach(edits::words);
    }
}
