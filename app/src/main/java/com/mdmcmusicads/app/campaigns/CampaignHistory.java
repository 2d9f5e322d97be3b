package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What gathers around a campaign in the course of time: budgets it had, notes, how it ended. */
@Repository
class CampaignHistory {

    private static final int MOST_NOTES = 200;

    private final JdbcClient sql;
    private final Clock clock;

    CampaignHistory(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The oldest first. */
    List<BudgetChange> budgets(String id) {
        return sql.sql("select * from campaign_budget where campaign_id = any (?) order by id")
                .param(Campaigns.uuids(List.of(id)))
                .query((row, number) -> new BudgetChange(
                        Platform.valueOf(row.getString("platform")),
                        new MediaBudget(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getTimestamp("from_at").toInstant(),
                        row.getString("account_id"),
                        row.getString("reason")))
                .list();
    }

    void note(String id, String by, String text) {
        sql.sql("insert into campaign_note (id, campaign_id, account_id, text, at) values (?, ?::uuid, ?, ?, ?)")
                .params(UUID.randomUUID(), id, by, text)
                .param(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    /** The newest first. */
    List<CampaignNote> notes(String id) {
        return sql.sql("select * from campaign_note where campaign_id = any (?) order by at desc, id limit ?")
                .params(Campaigns.uuids(List.of(id)), MOST_NOTES)
                .query((row, number) -> new CampaignNote(
                        row.getString("id"),
                        row.getString("account_id"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    Optional<Closing> closing(String id) {
        return sql.sql("select result, lessons, unspent_told from campaign where id = any (?) and result is not null")
                .param(Campaigns.uuids(List.of(id)))
                .query((row, number) -> new Closing(row.getString(1), row.getString(2), row.getBoolean(3)))
                .optional();
    }
}
