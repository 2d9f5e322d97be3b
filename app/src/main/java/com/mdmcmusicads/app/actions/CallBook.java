package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.outgoing.OutgoingAnswer;
import com.mdmcmusicads.app.secrets.Vault;
import com.mdmcmusicads.processes.CaseFacts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which calls were answered, whatever becomes of the step afterwards: a step that is tried again after its call was
 * answered goes on with that answer. Answers lie sealed and are forgotten after thirty days.
 */
@Component
class CallBook {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    CallBook(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** Notes that it is about to be made; gives what it was answered before. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<OutgoingAnswer> ask(CaseFacts facts) {
        sql.sql("""
                insert into action_call (attempt, process, instance_id, activity, tries, asked_at)
                values (?, ?, ?, ?, 1, ?)
                on conflict (attempt) do update set tries = action_call.tries + 1""")
                .params(
                        UUID.fromString(facts.attempt()),
                        facts.process(),
                        facts.instance(),
                        facts.activity(),
                        Timestamp.from(clock.instant()))
                .update();
        return sql.sql("select status, sealed from action_call where attempt = ? and answered_at is not null")
                .param(UUID.fromString(facts.attempt()))
                .query((row, number) -> new OutgoingAnswer(
                        row.getInt("status"), Map.of(), vault.open(row.getBytes("sealed"), place(facts))))
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void answered(CaseFacts facts, OutgoingAnswer answer) {
        sql.sql("update action_call set status = ?, sealed = ?, answered_at = ? where attempt = ?")
                .params(
                        answer.status(),
                        vault.seal(answer.body(), place(facts)),
                        Timestamp.from(clock.instant()),
                        UUID.fromString(facts.attempt()))
                .update();
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void forget() {
        sql.sql("delete from action_call where asked_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private static String place(CaseFacts facts) {
        return "action_call/" + facts.attempt();
    }
}
