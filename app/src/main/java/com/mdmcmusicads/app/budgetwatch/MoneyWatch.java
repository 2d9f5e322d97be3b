package com.mdmcmusicads.app.budgetwatch;

import com.mdmcmusicads.app.budgets.BudgetRulesChanged;
import com.mdmcmusicads.app.campaigns.BudgetChanged;
import com.mdmcmusicads.app.campaigns.CampaignChanged;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.kpis.KpisLanded;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears whatever may change a judgement, in the transaction that changes it: either both are kept or neither is. */
@Component
@Transactional
class MoneyWatch {

    private final WatchQueue queue;
    private final WatchStarter starter;
    private final CampaignDesk campaigns;
    private final Clock clock;

    MoneyWatch(WatchQueue queue, WatchStarter starter, CampaignDesk campaigns, Clock clock) {
        this.queue = queue;
        this.starter = starter;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @EventListener
    void on(KpisLanded landed) {
        look(landed.campaignIds());
    }

    @EventListener
    void on(BudgetChanged changed) {
        look(Set.of(changed.campaignId()));
    }

    @EventListener
    void on(CampaignChanged changed) {
        look(Set.of(changed.campaignId()));
    }

    @EventListener
    void on(BudgetRulesChanged changed) {
        look(Set.of(changed.campaignId()));
    }

    /** A new day makes yesterday complete, whether anything came in or not; after the morning's collection. */
    @Scheduled(cron = "0 30 10 * * *", zone = "Europe/Paris")
    void everyDay() {
        look(campaigns.live());
    }

    private void look(Collection<String> campaignIds) {
        if (campaignIds.isEmpty()) {
            return;
        }
        queue.add(campaignIds, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                starter.soon();
            }
        });
    }
}
