package com.mdmcmusicads.app.diagrams;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which sequence flows each process instance went along; the engine's own history leaves them out. */
@Repository
class FlowsTaken {

    private final JdbcTemplate jdbc;

    FlowsTaken(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All flows of one engine command in one round trip, in its transaction. */
    void write(List<Taken> taken) {
        jdbc.batchUpdate(
                "insert into flow_taken (process_instance_id, flow_id, at) values (?, ?, ?)",
                taken,
                taken.size(),
                (row, flow) -> {
                    row.setString(1, flow.instanceId());
                    row.setString(2, flow.flowId());
                    row.setTimestamp(3, Timestamp.from(flow.at()));
                });
    }

    List<String> of(String instanceId) {
        return jdbc.queryForList(
                "select distinct flow_id from flow_taken where process_instance_id = ?", String.class, instanceId);
    }

    /** After the engine has removed the history that is past its time, what belonged to it goes too. */
    @Scheduled(cron = "0 40 5 * * *", zone = "Europe/Paris")
    @Transactional
    public void followHistory() {
        jdbc.execute("set local statement_timeout = '30min'");
        jdbc.update("delete from flow_taken flow where not exists"
                + " (select from act_hi_procinst instance where instance.proc_inst_id_ = flow.process_instance_id)");
    }

    record Taken(String instanceId, String flowId, Instant at) {}
}
