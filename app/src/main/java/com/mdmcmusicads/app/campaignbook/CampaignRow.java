package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.Objective;
import com.mdmcmusicads.app.campaigns.PaceLight;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/**
 * A campaign as a list shows it.
 *
 * @param release or null
 * @param pmId or null as long as nobody leads it
 * @param platforms in the order of {@link Platform}
 * @param budget what its client declared, over all platforms
 * @param monthlyFee or null
 * @param pace or null where nothing can be said of it
 */
record CampaignRow(
        String id,
        String number,
        String title,
        String artist,
        String release,
        String clientName,
        Objective objective,
        CampaignState state,
        LocalDate from,
        LocalDate to,
        String pmId,
        List<Platform> platforms,
        MediaBudget budget,
        Money monthlyFee,
        PaceLight pace) {

    static final String COLUMNS =
            "campaign.id::text, campaign.number, campaign.title, campaign.artist, campaign.release,"
                    + " client.name as client_name, campaign.objective, campaign.state, campaign.from_on, campaign.to_on,"
                    + " campaign.pm_account_id, campaign.currency, campaign.fee_amount, place.platforms, place.budget";

    static CampaignRow of(ResultSet row, int at) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var fee = row.getBigDecimal("fee_amount");
        return new CampaignRow(
                row.getString("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("artist"),
                row.getString("release"),
                row.getString("client_name"),
                Objective.valueOf(row.getString("objective")),
                CampaignState.valueOf(row.getString("state")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("pm_account_id"),
                platforms(row.getString("platforms")),
                new MediaBudget(amount(row.getBigDecimal("budget"), currency), currency),
                fee == null ? null : new Money(fee, currency),
                null);
    }

    private static BigDecimal amount(BigDecimal sum, Currency currency) {
        return sum == null ? BigDecimal.ZERO : sum.setScale(currency.getDefaultFractionDigits());
    }

    private static List<Platform> platforms(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(Platform::valueOf)
                        .sorted()
                        .toList();
    }

    CampaignRow at(PaceLight now) {
        return new CampaignRow(
                id,
                number,
                title,
                artist,
                release,
                clientName,
                objective,
                state,
                from,
                to,
                pmId,
                platforms,
                budget,
                monthlyFee,
                now);
    }

    /** Who and for whom, in one line. */
    String about() {
        return artist.equals(clientName) ? number + " · " + artist : number + " · " + artist + " · " + clientName;
    }

    String route() {
        return "campaigns/" + id;
    }
}
