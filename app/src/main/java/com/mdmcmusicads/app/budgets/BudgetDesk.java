package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the money of campaigns stands beside its plan. Who may read a campaign may read this; the number of queries is constant. */
@Service
@Transactional(readOnly = true)
public class BudgetDesk {

    private final WatchedReader reader;
    private final Judge judge;

    BudgetDesk(WatchedReader reader, Judge judge) {
        this.reader = reader;
        this.judge = judge;
    }

    /** By campaign, its platforms in their order; a campaign without platforms, or that {@link CampaignDesk} does not know, is missing. */
    public Map<String, List<BudgetReading>> readings(Collection<String> campaignIds) {
        return reader.withSpend(campaignIds).stream()
                .collect(Collectors.groupingBy(
                        Watched::campaignId,
                        LinkedHashMap::new,
                        Collectors.mapping(Readings::of, Collectors.toList())));
    }

    /** How one campaign would stand with other rules or figures. */
    public BudgetReading reading(Watched watched) {
        return Readings.of(watched);
    }

    /** What is watched of one campaign, platform by platform, with all its figures. */
    public List<Watched> watched(String campaignId) {
        return reader.withFigures(List.of(campaignId));
    }

    /** By campaign: what fires now and what could be judged. Nothing is written. */
    public Map<String, List<Judgement>> judge(Collection<String> campaignIds) {
        return judge.judge(reader.withFigures(campaignIds)).stream()
                .collect(Collectors.groupingBy(Judgement::campaignId, LinkedHashMap::new, Collectors.toList()));
    }
}
