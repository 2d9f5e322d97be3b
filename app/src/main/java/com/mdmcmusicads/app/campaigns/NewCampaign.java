package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A campaign to plan.
 *
 * @param release what is promoted, or null
 * @param from its first day
 * @param to its last day; may be the first
 * @param pmAccountId who leads it, or null as long as nobody does
 * @param platforms may be empty: it is then still to be decided where it runs
 * @param monthlyFee what the agency charges a month, or null; shown only
 * @param quoteId it was sold by, or null
 * @param reference of what asks for it, when that may ask twice; one campaign each, or null
 */
public record NewCampaign(
        String clientId,
        String title,
        String artist,
        String release,
        Objective objective,
        LocalDate from,
        LocalDate to,
        String pmAccountId,
        List<NewPlatform> platforms,
        Money monthlyFee,
        String quoteId,
        String reference) {

    public NewCampaign {
        platforms = List.copyOf(platforms);
    }
}
