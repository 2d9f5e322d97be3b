package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.campaigns.BudgetChanged;
import com.mdmcmusicads.app.campaigns.CampaignChanged;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.kpis.KpisLanded;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to campaigns and their figures, as far as alerts follow from it; in the transaction it happens in. */
@Component
class CampaignWatch {

    private final Alerts alerts;
    private final AlertTries tries;
    private final AlertMoves moves;
    private final CampaignDesk campaigns;
    private final Clock clock;

    CampaignWatch(Alerts alerts, AlertTries tries, AlertMoves moves, CampaignDesk campaigns, Clock clock) {
        this.alerts = alerts;
        this.tries = tries;
        this.moves = moves;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Another budget makes other thresholds: what was let be may ask again. */
    @EventListener
    void on(BudgetChanged changed) {
        alerts.rearm(changed.campaignId(), changed.platform());
    }

    @EventListener
    void on(CampaignChanged changed) {
        var isOver = campaigns
                .find(changed.campaignId())
                .filter(campaign -> campaign.state().isOver())
                .isPresent();
        if (isOver) {
            alerts.openOf(List.of(changed.campaignId())).forEach(moves::isOver);
        }
    }

    @EventListener
    void on(KpisLanded landed) {
        tries.figuresCame(landed.campaignIds(), clock.instant());
    }
}
