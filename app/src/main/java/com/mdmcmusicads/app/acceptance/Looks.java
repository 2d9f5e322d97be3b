package com.mdmcmusicads.app.acceptance;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at a quote, and when. */
@Repository
class Looks {

    private static final Duration SAME_VISIT = Duration.ofMinutes(30);
    private static final int MOST = 100;
    private static final int LONGEST_AGENT = 300;

    private final JdbcClient sql;

    Looks(JdbcClient sql) {
        this.sql = sql;
    }

    void note(String quoteId, int version, Instant at, String ip, String userAgent) {
        var agent = userAgent == null || userAgent.length() <= LONGEST_AGENT
                ? userAgent
                : userAgent.substring(0, LONGEST_AGENT);
        sql.sql("""
                        insert into quote_look (quote_id, version, at, ip, user_agent)
                        select :quote::uuid, :version, :at, :ip, :agent where not exists (
                            select 1 from quote_look where quote_id = :quote::uuid and version = :version
                            and ip = :ip and user_agent is not distinct from :agent and at > :since)""")
                .param("quote", quoteId)
                .param("version", version)
                .param("at", Timestamp.from(at))
                .param("ip", ip)
                .param("agent", agent, Types.VARCHAR)
                .param("since", Timestamp.from(at.minus(SAME_VISIT)))
                .update();
    }

    List<Look> of(String quoteId) {
        return sql.sql("select version, at, ip, user_agent from quote_look where quote_id = ?::uuid"
                        + " order by id desc limit " + MOST)
                .param(quoteId)
                .query((row, number) ->
                        new Look(row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4)))
                .list();
    }
}
