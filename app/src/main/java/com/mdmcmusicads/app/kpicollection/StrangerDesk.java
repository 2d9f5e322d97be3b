package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignEdit;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns that accounts report and nobody knows here: project managers attach them, or say that they are none of ours. */
@Service
@Transactional
public class StrangerDesk {

    private final CollectionAccess access;
    private final FoundCampaigns found;
    private final CampaignDesk campaigns;
    private final Starter starter;
    private final RunTeller teller;
    private final Clock clock;

    StrangerDesk(
            CollectionAccess access,
            FoundCampaigns found,
            CampaignDesk campaigns,
            Starter starter,
            RunTeller teller,
            Clock clock) {
        this.access = access;
        this.found = found;
        this.campaigns = campaigns;
        this.starter = starter;
        this.teller = teller;
        this.clock = clock;
    }

    /** The most recent first. */
    @Transactional(readOnly = true)
    public List<Found> strangers(int limit) {
        access.read();
        return found.strangers(limit);
    }

    /**
     * The campaign here carries the platform's name from now on, and its figures since its first day are fetched.
     *
     * @return the id of the run that fetches them
     * @throws com.mdmcmusicads.app.campaigns.CampaignRefusal says why it cannot be attached
     */
    public String attach(String accountId, String externalId, String campaignId) {
        access.attach();
        var stranger = found.find(accountId, externalId).orElseThrow();
        name(campaigns.campaign(campaignId), stranger);
        found.attach(stranger, campaignId);
        teller.moved(accountId);
        var to = ParisDay.of(clock).minusDays(1);
        LocalDate from = stranger.firstDay().isAfter(to) ? to : stranger.firstDay();
        return starter.backfill(List.of(accountId), from, to, access.by());
    }

    private void name(CampaignSheet sheet, Found stranger) {
        var edit = CampaignEdit.of(sheet);
        campaigns.edit(
                sheet.id(),
                new CampaignEdit(
                        edit.title(),
                        edit.artist(),
                        edit.release(),
                        edit.objective(),
                        edit.monthlyFee(),
                        Map.of(stranger.platform(), stranger.externalId()),
                        edit.revision()));
    }

    /** It is none of ours and is not shown again. */
    public void ignore(String accountId, String externalId) {
        access.attach();
        found.ignore(accountId, externalId);
        teller.moved(accountId);
    }
}
