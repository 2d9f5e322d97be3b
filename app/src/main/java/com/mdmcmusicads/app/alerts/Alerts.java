package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alerts, one row each; what is closed stays. */
@Repository
class Alerts {

    private final JdbcClient sql;
    private final AlertRows rows;

    Alerts(JdbcClient sql, AlertRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Whoever else looks at this campaign and platform waits until the running transaction ends. */
    void hold(String campaignId, Platform platform) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('alerts ' || :campaign || :platform, 0))")
                .param("campaign", campaignId)
                .param("platform", platform.name())
                .query((row, number) -> "")
                .list();
    }

    Optional<Alert> find(String id) {
        return uuid(id).flatMap(key -> sql.sql("select * from budget_alert where id = ?")
                .param(key)
                .query(rows)
                .optional());
    }

    Alert get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No alert " + id));
    }

    /** Those that are open or keep quiet. */
    List<Alert> standing(String campaignId, Platform platform) {
        return sql.sql("select * from budget_alert where campaign_id = cast(? as uuid) and platform = ?"
                        + " and (closed_at is null or quiet)")
                .params(campaignId, platform.name())
                .query(rows)
                .list();
    }

    List<Alert> openOf(Collection<String> campaignIds) {
        return sql.sql("select * from budget_alert where campaign_id = any(:ids) and closed_at is null"
                        + " order by rank desc, changed_at desc")
                .param("ids", uuids(campaignIds))
                .query(rows)
                .list();
    }

    /** Which of these campaigns have an alert that is open or keeps quiet. */
    List<String> concerned(Collection<String> campaignIds) {
        return sql.sql("select distinct campaign_id::text from budget_alert where campaign_id = any(:ids)"
                        + " and (closed_at is null or quiet)")
                .param("ids", uuids(campaignIds))
                .query(String.class)
                .list();
    }

    /** The open ones first, then the latest. */
    List<Alert> ofCampaign(String campaignId, int limit) {
        return sql.sql("select * from budget_alert where campaign_id = cast(? as uuid)"
                        + " order by is_closed, changed_at desc limit ?")
                .params(campaignId, limit)
                .query(rows)
                .list();
    }

    /** @return its id */
    String open(Finding finding, Reading reading, Instant now) {
        var key = AlertKey.of(finding);
        var id = UUID.randomUUID();
        seen(finding, reading, now, """
                        insert into budget_alert (id, campaign_id, platform, rule, metric, state, severity, response,
                            level, measured, expected, first_level, first_measured, first_expected, why, movers,
                            budget, currency, as_of, first_budget, first_as_of, opened_at, changed_at, critical_since)
                        values (:id, cast(:campaign as uuid), :platform, :rule, :metric, 'OPEN', :severity, :response,
                            :level, :measured, :expected, :level, :measured, :expected, :why, cast(:movers as jsonb),
                            :budget, :currency, :asOf, :budget, :asOf, :now, :now, case when :severity = 'CRITICAL' then cast(:now as timestamptz) end)""")
                .param("id", id)
                .param("campaign", key.campaignId())
                .param("platform", key.platform().name())
                .param("rule", key.rule().name())
                .param("metric", key.metric())
                .update();
        return id.toString();
    }

    /** What was seen this time; when it became critical is kept as long as it stays so. */
    void update(String id, Finding finding, Reading reading, Instant now) {
        seen(finding, reading, now, """
                        update budget_alert set severity = :severity, response = :response, level = :level, measured = :measured,
                            expected = :expected, why = :why, movers = cast(:movers as jsonb), budget = :budget,
                            currency = :currency, as_of = :asOf, firing = true,
                            changed_at = case when level <> :level or severity <> :severity
                                              then cast(:now as timestamptz) else changed_at end,
                            critical_since = case when :severity <> 'CRITICAL' then null
                                                  else coalesce(critical_since, cast(:now as timestamptz)) end
                        where id = cast(:id as uuid)""").param("id", id).update();
    }

    /** A statement that writes down what was seen this time. */
    private JdbcClient.StatementSpec seen(Finding finding, Reading reading, Instant now, String statement) {
        var budget = reading.budget();
        return sql.sql(statement)
                .param("severity", reading.severity().name())
                .param("response", finding.response().name())
                .param("level", reading.level())
                .param("measured", reading.measured())
                .param("expected", reading.expected())
                .param("why", finding.why())
                .param("movers", rows.text(finding.movers()))
                .param("budget", budget == null ? null : budget.amount())
                .param("currency", budget == null ? null : budget.currency().getCurrencyCode())
                .param("asOf", reading.asOf())
                .param("now", AlertRows.timestamp(now));
    }

    /** Its rule does not fire at the moment. */
    void isNotFiring(String id) {
        sql.sql("update budget_alert set firing = false where id = cast(? as uuid) and firing")
                .param(id)
                .update();
    }

    /** Its rule may ask again. */
    void rearm(String id) {
        sql.sql("update budget_alert set quiet = false where id = cast(? as uuid)")
                .param(id)
                .update();
    }

    /** Everything that is about the budget itself may ask again. */
    void rearm(String campaignId, Platform platform) {
        sql.sql("update budget_alert set quiet = false where campaign_id = cast(? as uuid) and platform = ? and quiet"
                        + " and rule not in ('ANOMALY', 'DATA_GAP')")
                .params(campaignId, platform.name())
                .update();
    }

    void close(String id, AlertState state, boolean quiet, Instant now) {
        sql.sql(
                        "update budget_alert set state = ?, quiet = ?, closed_at = ?, changed_at = ? where id = cast(? as uuid)")
                .params(state.name(), quiet, AlertRows.timestamp(now), AlertRows.timestamp(now), id)
                .update();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static UUID[] uuids(Collection<String> ids) {
        return ids.stream().flatMap(id -> uuid(id).stream()).toArray(UUID[]::new);
    }
}
