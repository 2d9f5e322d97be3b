package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.money.MediaBudget;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;

/**
 * What there is to look after now.
 *
 * @param running live or paused
 * @param starting begin within a week
 * @param ending end within a week
 * @param unclosed their last day has passed and nobody has closed them yet
 */
record CampaignFigures(int running, int starting, int ending, int unclosed) {

    static final int SOON_DAYS = 7;

    /** Over what is not over: the index of the states serves it, however many campaigns there were. */
    static final String SQL = """
            select count(*) filter (where state in ('LIVE', 'PAUSED')) as running,
                count(*) filter (where state = 'PLANNED' and from_on between :today and :soon) as starting,
                count(*) filter (where state in ('LIVE', 'PAUSED') and to_on between :today and :soon) as ending,
                count(*) filter (where state in ('LIVE', 'PAUSED') and to_on < :today) as unclosed
            from campaign where state in ('PLANNED', 'LIVE', 'PAUSED')""";

    static final String BUDGETS = """
            select campaign.currency, sum(campaign_platform.budget) as budget
            from campaign join campaign_platform on campaign_platform.campaign_id = campaign.id
            where campaign.state in ('LIVE', 'PAUSED')
            group by campaign.currency order by campaign.currency""";

    static CampaignFigures of(ResultSet row, int at) throws SQLException {
        return new CampaignFigures(
                row.getInt("running"), row.getInt("starting"), row.getInt("ending"), row.getInt("unclosed"));
    }

    static MediaBudget budget(ResultSet row, int at) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        BigDecimal sum = row.getBigDecimal("budget").setScale(currency.getDefaultFractionDigits());
        return new MediaBudget(sum, currency);
    }
}
