package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.Map;

/**
 * What people may write anew about a campaign; its days and its budgets have acts of their own.
 *
 * @param release or null
 * @param monthlyFee or null
 * @param externalIds by platform of the campaign; a blank one is taken away, one that is missing stays
 * @param revision the one that was read
 */
public record CampaignEdit(
        String title,
        String artist,
        String release,
        Objective objective,
        Money monthlyFee,
        Map<Platform, String> externalIds,
        int revision) {

    public CampaignEdit {
        externalIds = Map.copyOf(externalIds);
    }

    /** Everything as it is, to change one thing of it. */
    public static CampaignEdit of(CampaignSheet sheet) {
        return new CampaignEdit(
                sheet.title(),
                sheet.artist(),
                sheet.release(),
                sheet.objective(),
                sheet.monthlyFee(),
                Map.of(),
                sheet.revision());
    }
}
