package com.mdmcmusicads.app.alerts;

import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is done about an alert, written beside it. */
@Repository
class AlertTries {

    private final JdbcClient sql;

    AlertTries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody is asked (again). */
    void asked(String id) {
        sql.sql("update budget_alert set state = 'OPEN', round = round + 1, escalated_at = null, check_from = null,"
                        + " check_by = null, figures_at = null where id = cast(? as uuid)")
                .param(id)
                .update();
    }

    void refused(String id, String reason) {
        sql.sql("update budget_alert set refusal = ? where id = cast(? as uuid)")
                .params(reason, id)
                .update();
    }

    /** @param checkFrom figures that come before say nothing about it yet */
    void acted(String id, Attempt.Act act, Instant at, Instant checkFrom) {
        sql.sql("update budget_alert set act = ?, acted_at = ?, acted_measured = measured, check_from = ?,"
                        + " refusal = null where id = cast(? as uuid)")
                .params(act.name(), AlertRows.timestamp(at), AlertRows.timestamp(checkFrom), id)
                .update();
    }

    /** From now on figures are awaited; what came in before is no sign. */
    void awaits(String id, Instant checkBy) {
        sql.sql("update budget_alert set state = 'WAITING', check_by = ?, figures_at = null where id = cast(? as uuid)")
                .params(AlertRows.timestamp(checkBy), id)
                .update();
    }

    /** Figures came in for these campaigns. */
    void figuresCame(Collection<String> campaignIds, Instant at) {
        sql.sql("update budget_alert set figures_at = :at where id in (select id from budget_alert"
                        + " where campaign_id = any(:ids) and state = 'WAITING' order by id for update)")
                .param("at", AlertRows.timestamp(at))
                .param("ids", Alerts.uuids(campaignIds))
                .update();
    }

    void escalated(String id, Instant at) {
        sql.sql("update budget_alert set escalated_at = ? where id = cast(? as uuid)")
                .params(AlertRows.timestamp(at), id)
                .update();
    }
}
