package com.mdmcmusicads.app.incidents;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Steps that stand still because their attempts are used up, in one statement with all a list says of them. */
@Repository
class OpenIncidents {

    /** Only where the trouble is: a calling process repeats the incident of the called one. */
    private static final String WHERE_IT_IS = " where n.id_ = n.root_cause_incident_id_";

    private static final String LIST = """
            select n.id_, n.proc_inst_id_, n.proc_def_id_, d.key_, coalesce(d.name_, d.key_), e.business_key_,
                   coalesce(n.failed_activity_id_, n.activity_id_), n.incident_timestamp_, n.incident_type_,
                   coalesce(j.exception_msg_, n.incident_msg_), coalesce(j.retries_, 0), n.configuration_,
                   substring(stack.bytes_ from 1 for 8000)
              from act_ru_incident n
              join act_re_procdef d on d.id_ = n.proc_def_id_
              left join act_ru_execution e on e.id_ = n.proc_inst_id_
              left join act_ru_job j on j.id_ = n.configuration_
              left join act_ge_bytearray stack on stack.id_ = j.exception_stack_id_""" + WHERE_IT_IS;

    private final JdbcTemplate jdbc;

    OpenIncidents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.queryForObject("select count(*) from act_ru_incident n" + WHERE_IT_IS, Long.class);
    }

    /** Oldest first: what has waited longest comes first. */
    List<Row> ofCare(String careId, int limit) {
        return jdbc.query(
                LIST + " and exists (select from incident_member m where m.incident_id = n.id_ and m.care_id = ?::uuid)"
                        + " order by n.incident_timestamp_, n.id_ limit ?",
                OpenIncidents::row,
                careId,
                limit);
    }

    List<Row> of(String instanceId) {
        return jdbc.query(
                LIST + " and n.proc_inst_id_ = ? order by n.incident_timestamp_", OpenIncidents::row, instanceId);
    }

    List<Row> byId(String id) {
        return jdbc.query(LIST + " and n.id_ = ?", OpenIncidents::row, id);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var stack = row.getBytes(13);
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getString(12),
                stack == null ? "" : new String(stack, StandardCharsets.UTF_8));
    }

    /** An incident as the engine tells it; {@code jobId} is what failed, where it was a job. */
    record Row(
            String id,
            String instanceId,
            String definitionId,
            String process,
            String processName,
            String businessKey,
            String activityId,
            Instant since,
            String type,
            String message,
            int attemptsLeft,
            String jobId,
            String stack) {}
}
