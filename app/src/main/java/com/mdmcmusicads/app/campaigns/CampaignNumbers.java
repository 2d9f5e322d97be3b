package com.mdmcmusicads.app.campaigns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws the next number of a year from a row that is locked until the transaction ends. */
@Repository
class CampaignNumbers {

    private final JdbcClient sql;

    CampaignNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    String next(int year) {
        var last = sql.sql("""
                        insert into campaign_series (year, last) values (?, 1)
                        on conflict (year) do update set last = campaign_series.last + 1 returning last""").param(year).query(Integer.class).single();
        return "C%d-%05d".formatted(year, last);
    }
}
