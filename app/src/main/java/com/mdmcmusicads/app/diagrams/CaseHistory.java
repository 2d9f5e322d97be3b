package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.diagrams.CaseDiagram.Stop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The engine's history of process instances, read with SQL where its queries would take one call a row. */
@Repository
class CaseHistory {

    private static final String INSTANCE =
            "select id_, proc_def_id_, proc_def_key_, business_key_, start_time_, end_time_ from act_hi_procinst";

    private static final String STOPS = """
            select act_id_, max(act_name_), max(act_type_), count(*), bool_or(end_time_ is null and not is_scope),
                   bool_or(act_inst_state_ = 2), max(start_time_), max(end_time_)
              from (select *, act_type_ in ('subProcess', 'transaction', 'multiInstanceBody') as is_scope
                      from act_hi_actinst where proc_inst_id_ = ?) activity
             group by act_id_
             order by max(start_time_), max(sequence_counter_)""";

    private final JdbcTemplate jdbc;

    CaseHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseInstance> instance(String id) {
        return jdbc.query(INSTANCE + " where proc_inst_id_ = ?", CaseHistory::instance, id).stream()
                .findFirst();
    }

    /** The one that runs, else the one that began last. */
    Optional<CaseInstance> latest(String process, String businessKey) {
        var latest = INSTANCE + " where business_key_ = ? and proc_def_key_ = ?"
                + " order by end_time_ is null desc, start_time_ desc limit 1";
        return jdbc.query(latest, CaseHistory::instance, businessKey, process).stream()
                .findFirst();
    }

    List<Stop> stops(String instanceId) {
        return jdbc.query(STOPS, CaseHistory::stop, instanceId);
    }

    private static CaseInstance instance(ResultSet row, int number) throws SQLException {
        return new CaseInstance(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                moment(row, 6));
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        return new Stop(
                row.getString(1),
                row.getString(2) == null ? row.getString(1) : row.getString(2).strip(),
                row.getString(3),
                row.getInt(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getTimestamp(7).toInstant(),
                moment(row, 8));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
