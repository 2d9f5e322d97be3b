package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.platforms.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaigns that accounts report, those included that nobody knows here: none is dropped silently. */
@Repository
class FoundCampaigns {

    private static final String LIST = """
            select f.*, coalesce((select sum(d.spend) from kpi_found_day d
                where d.account_id = f.account_id and d.external_id = f.external_id), 0) as spend
            from kpi_found_campaign f""";

    private final JdbcClient sql;

    FoundCampaigns(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nobody knows them and nobody said they are of no concern; the most recent first. */
    List<Found> strangers(int limit) {
        return sql.sql(LIST + " where f.campaign_id is null and not f.ignored"
                        + " order by f.last_day desc, f.account_id, f.external_id limit ?")
                .param(limit)
                .query(FoundCampaigns::read)
                .list();
    }

    Optional<Found> find(String accountId, String externalId) {
        return sql.sql(LIST + " where f.account_id = ? and f.external_id = ?")
                .params(accountId, externalId)
                .query(FoundCampaigns::read)
                .optional();
    }

    /** Which account reports the campaign of a platform; the one that did so last. */
    Optional<String> accountOf(Platform platform, String externalId) {
        return sql.sql("select account_id from kpi_found_campaign where platform = ? and external_id = ?"
                        + " order by last_day desc limit 1")
                .params(platform.name(), externalId)
                .query(String.class)
                .optional();
    }

    /** What the account reports of campaigns we know. */
    List<Found> known(String accountId) {
        return sql.sql(
                        "select f.*, 0 as spend from kpi_found_campaign f where f.account_id = ? and campaign_id is not null")
                .param(accountId)
                .query(FoundCampaigns::read)
                .list();
    }

    /** Strangers this run was the first to meet. */
    int met(CollectionRun run) {
        return sql.sql("select count(*) from kpi_found_campaign where account_id = ? and campaign_id is null"
                        + " and not ignored and found_at >= ?")
                .params(run.accountId(), java.sql.Timestamp.from(run.startedAt()))
                .query(Integer.class)
                .single();
    }

    void attach(Found stranger, String campaignId) {
        sql.sql("update kpi_found_campaign set campaign_id = ? where account_id = ? and external_id = ?")
                .params(campaignId, stranger.accountId(), stranger.externalId())
                .update();
        sql.sql("delete from kpi_found_day where account_id = ? and external_id = ?")
                .params(stranger.accountId(), stranger.externalId())
                .update();
    }

    void ignore(String accountId, String externalId) {
        sql.sql("update kpi_found_campaign set ignored = true where account_id = ? and external_id = ?")
                .params(accountId, externalId)
                .update();
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new Found(
                row.getString("account_id"),
                row.getString("external_id"),
                Platform.valueOf(row.getString("platform")),
                row.getString("name"),
                row.getString("campaign_id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBigDecimal("spend"),
                currency == null ? null : Currency.getInstance(currency));
    }
}
