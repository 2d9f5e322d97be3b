package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.campaigns.CampaignChanged;
import com.mdmcmusicads.app.kpis.KpisLanded;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A gap closes when its figures come, however they come, or when nothing is spent there any more. */
@Component
class GapRecovery {

    private final GapWatch watch;

    GapRecovery(GapWatch watch) {
        this.watch = watch;
    }

    @ApplicationModuleListener
    void on(KpisLanded landed) {
        watch.lookAgain(landed.campaignIds());
    }

    @ApplicationModuleListener
    void on(CampaignChanged changed) {
        watch.lookAgain(Set.of(changed.campaignId()));
    }
}
