package com.mdmcmusicads.app.incidents;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which incidents belong to which care, and which belong to none yet. */
@Repository
class Members {

    private static final String UNSEEN = """
            select n.id_, coalesce(n.configuration_, n.id_), n.proc_inst_id_, n.proc_def_id_, d.key_,
                   coalesce(n.failed_activity_id_, n.activity_id_), coalesce(j.exception_msg_, n.incident_msg_, ''),
                   substring(stack.bytes_ from 1 for 4000), n.incident_timestamp_
              from act_ru_incident n
              join act_re_procdef d on d.id_ = n.proc_def_id_
              left join act_ru_job j on j.id_ = n.configuration_
              left join act_ge_bytearray stack on stack.id_ = j.exception_stack_id_
             where n.id_ = n.root_cause_incident_id_
               and not exists (select from incident_member m where m.incident_id = n.id_)
             order by n.incident_timestamp_, n.id_ limit ?""";

    private static final String STUCK_JOBS = """
            select j.id_ from incident_member m
              join act_ru_incident n on n.id_ = m.incident_id
              join act_ru_job j on j.id_ = n.configuration_
             where m.care_id = ?::uuid and n.incident_type_ = 'failedJob'""";

    private static final String DRY = """
            select count(*) filter (where j.id_ is not null and j.suspension_state_ = 1),
                   count(*) filter (where j.id_ is not null and j.suspension_state_ <> 1),
                   count(*) filter (where j.id_ is null)
              from incident_member m
              join act_ru_incident n on n.id_ = m.incident_id
              left join act_ru_job j on j.id_ = n.configuration_ and n.incident_type_ = 'failedJob'
             where m.care_id = ?::uuid""";

    private final JdbcTemplate jdbc;

    Members(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest that nobody sees to. */
    List<Failure> unseen(int limit) {
        return jdbc.query(UNSEEN, Members::failure, limit);
    }

    /** What failed before under another cause moves along. */
    void join(String careId, List<Failure> failures) {
        jdbc.batchUpdate(
                "insert into incident_member (what, care_id, incident_id, instance_id) values (?, ?, ?, ?)"
                        + " on conflict (what) do update"
                        + " set care_id = excluded.care_id, incident_id = excluded.incident_id",
                failures.stream()
                        .map(failure -> new Object[] {
                            failure.what(), UUID.fromString(careId), failure.incidentId(), failure.instanceId()
                        })
                        .toList());
    }

    List<String> stuckJobs(String careId) {
        return jdbc.queryForList(STUCK_JOBS, String.class, careId);
    }

    Dry dry(String careId) {
        return jdbc.queryForObject(DRY, (row, number) -> new Dry(row.getInt(1), row.getInt(2), row.getInt(3)), careId);
    }

    private static Failure failure(ResultSet row, int number) throws SQLException {
        var stack = row.getBytes(8);
        return new Failure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                stack == null ? "" : new String(stack, StandardCharsets.UTF_8),
                row.getTimestamp(9).toInstant());
    }

    /**
     * What a retry of everything would do.
     *
     * @param now gets one more attempt at once
     * @param later gets one when its case or process is no longer suspended
     * @param never is no job: only its own repair helps
     */
    record Dry(int now, int later, int never) {

        int tried() {
            return now + later;
        }
    }
}
