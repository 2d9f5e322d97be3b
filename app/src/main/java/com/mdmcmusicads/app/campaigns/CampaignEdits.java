package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is decided about a campaign. Whoever calls holds its row. */
@Repository
class CampaignEdits {

    private final JdbcClient sql;
    private final Clock clock;

    CampaignEdits(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** False when its reference is known already, even from somebody at this very moment. */
    boolean add(UUID id, String number, NewCampaign one, String currency, String by) {
        return sql.sql("""
                        insert into campaign (id, number, reference, client_id, quote_id, title, artist, release, objective,
                            from_on, to_on, state, pm_account_id, currency, fee_amount, created_by, created_at,
                            changed_at, search_words)
                        values (?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?, ?, '')
                        on conflict (reference) where reference is not null do nothing""")
                        .params(id, number, one.reference(), one.clientId(), one.quoteId())
                        .params(
                                one.title(),
                                one.artist(),
                                one.release(),
                                one.objective().name())
                        .params(one.from(), one.to(), one.pmAccountId(), currency)
                        .params(
                                one.monthlyFee() == null
                                        ? null
                                        : one.monthlyFee().amount(),
                                by,
                                now(),
                                now())
                        .update()
                == 1;
    }

    void addPlatform(String id, NewPlatform place, String by) {
        sql.sql("""
                        insert into campaign_platform (campaign_id, platform, budget, budget_since, external_id)
                        values (?::uuid, ?, ?, ?, ?)""")
                .params(id, place.platform().name(), place.budget().amount(), now(), place.externalId())
                .update();
        remember(id, place.platform(), place.budget(), by, null);
    }

    void budget(String id, Platform platform, MediaBudget budget, String by, String reason) {
        sql.sql(
                        "update campaign_platform set budget = ?, budget_since = ? where campaign_id = ?::uuid and platform = ?")
                .params(budget.amount(), now(), id, platform.name())
                .update();
        remember(id, platform, budget, by, reason);
    }

    private void remember(String id, Platform platform, MediaBudget budget, String by, String reason) {
        sql.sql("""
                        insert into campaign_budget (campaign_id, platform, amount, currency, from_at, account_id, reason)
                        values (?::uuid, ?, ?, ?, ?, ?, ?)""")
                .params(id, platform.name(), budget.amount(), budget.currency().getCurrencyCode(), now(), by, reason)
                .update();
    }

    void externalId(String id, Platform platform, String externalId) {
        sql.sql("update campaign_platform set external_id = ? where campaign_id = ?::uuid and platform = ?")
                .params(externalId, id, platform.name())
                .update();
    }

    void pauseOn(String id, Platform platform, boolean paused) {
        sql.sql("update campaign_platform set paused = ? where campaign_id = ?::uuid and platform = ?")
                .params(paused, id, platform.name())
                .update();
    }

    void describe(String id, CampaignEdit edit) {
        sql.sql("""
                        update campaign set title = ?, artist = ?, release = ?, objective = ?, fee_amount = ?
                        where id = ?::uuid""")
                .params(
                        edit.title(),
                        edit.artist(),
                        edit.release(),
                        edit.objective().name())
                .params(edit.monthlyFee() == null ? null : edit.monthlyFee().amount(), id)
                .update();
    }

    void days(String id, LocalDate from, LocalDate to) {
        sql.sql("update campaign set from_on = ?, to_on = ? where id = ?::uuid")
                .params(from, to, id)
                .update();
    }

    void assign(String id, String pmAccountId) {
        sql.sql("update campaign set pm_account_id = ? where id = ?::uuid")
                .params(pmAccountId, id)
                .update();
    }

    void state(String id, CampaignState state) {
        sql.sql("""
                        update campaign set state = ?, started_at = case when ? then coalesce(started_at, ?) else started_at end,
                            ended_at = case when ? then ?::timestamptz end
                        where id = ?::uuid""")
                .params(state.name(), state.isRunning(), now(), state.isOver(), now(), id)
                .update();
    }

    void isPrepared(String id) {
        sql.sql("update campaign set prepared_at = coalesce(prepared_at, ?) where id = ?::uuid")
                .params(now(), id)
                .update();
    }

    void close(String id, Closing closing) {
        sql.sql("update campaign set result = ?, lessons = ?, unspent_told = ? where id = ?::uuid")
                .params(closing.result(), closing.lessons(), closing.unspentTold(), id)
                .update();
        state(id, CampaignState.ENDED);
    }

    /** Somebody changed it: whoever looks at an older state is told so, and it is found by its new words. */
    void touch(CampaignSheet sheet) {
        sql.sql("update campaign set revision = revision + 1, changed_at = ? where id = ?::uuid")
                .params(now(), sheet.id())
                .update();
        words(sheet);
    }

    /** What it is found by. */
    void words(CampaignSheet sheet) {
        var places = sheet.platforms().stream().map(PlatformPlan::externalId);
        var words = Stream.concat(
                Stream.of(sheet.number(), sheet.title(), sheet.artist(), sheet.release(), sheet.clientName()), places);
        sql.sql("update campaign set search_words = ? where id = ?::uuid")
                .params(Folded.of(words.toArray(String[]::new)), sheet.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
