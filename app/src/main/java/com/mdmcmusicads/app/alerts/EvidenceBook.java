package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.money.MediaBudget;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the evidence of alerts; the database lets nobody change it. */
@Component
class EvidenceBook {

    private static final String INSERT = """
            insert into budget_alert_evidence (alert_id, at, kind, actor, told, words, severity, level, measured,
                expected, budget, currency, as_of, new_budget)
            select id, :at, :kind, :actor, :told, :words, severity, level, measured, expected, budget, currency, as_of, :newBudget
              from budget_alert where id = cast(:alert as uuid)""";

    private final JdbcClient sql;
    private final Clock clock;

    EvidenceBook(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(String alertId, Kind kind, String actor, String words) {
        add(alertId, kind, actor, List.of(), words);
    }

    /** On the figures of the alert as they stand now. */
    void add(String alertId, Kind kind, String actor, Collection<String> told, String words) {
        write(INSERT, alertId, kind, actor, told, words, null);
    }

    /** @param budget that was set, or null */
    void act(String alertId, Kind kind, String actor, String words, MediaBudget budget) {
        write(INSERT, alertId, kind, actor, List.of(), words, budget);
    }

    /** Somebody looks at it; said once for each person and severity. */
    void opened(String alertId, Person person) {
        write(INSERT + " on conflict do nothing", alertId, Kind.OPENED, person.id(), List.of(), null, null);
    }

    private void write(
            String statement,
            String alertId,
            Kind kind,
            String actor,
            Collection<String> told,
            String words,
            MediaBudget budget) {
        sql.sql(statement)
                .param("alert", alertId)
                .param("at", AlertRows.timestamp(now()))
                .param("kind", kind.name())
                .param("actor", actor)
                .param("told", told.toArray(String[]::new))
                .param("words", words)
                .param("newBudget", budget == null ? null : budget.amount())
                .update();
    }

    /** The oldest first. */
    List<Evidence> of(String alertId) {
        return sql.sql("select * from budget_alert_evidence where alert_id = cast(? as uuid) order by id")
                .param(alertId)
                .query(Evidence::of)
                .list();
    }

    private Instant now() {
        return clock.instant();
    }
}
