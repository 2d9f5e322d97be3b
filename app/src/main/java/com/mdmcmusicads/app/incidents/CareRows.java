package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.Care.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Cares as lists show them, each with its numbers, in one statement however long the list. */
@Repository
class CareRows {

    private static final String SELECT = """
            select c.id, c.process_key, c.activity_id, c.definition_id, c.cause, c.signature, c.owner_role, c.state,
                   c.opened_at, c.escalated_at, c.escalations, c.cases, c.batch_id, c.solved_at,
                   (select count(*) from incident_member m join act_ru_incident n on n.id_ = m.incident_id
                     where m.care_id = c.id),
                   (select count(*) from incident_member m where m.care_id = c.id
                       and not exists (select from act_ru_incident n where n.id_ = m.incident_id)),
                   (select count(*) from incident_note w where w.care_id = c.id),
                   (select t.assignee_ from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_
                     where e.business_key_ = c.id::text and t.task_def_key_ = 'treatIncident' limit 1)
              from incident_care c\s""";

    private final JdbcTemplate jdbc;

    CareRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that has waited longest first; of those that are over, the last one. */
    List<CareRow> list(Shelf shelf, int limit) {
        return jdbc.query(SELECT + shelf.condition + " limit ?", CareRows::row, limit);
    }

    Optional<CareRow> find(String id) {
        return jdbc.query(SELECT + "where c.id::text = ?", CareRows::row, id).stream()
                .findFirst();
    }

    private static CareRow row(ResultSet row, int number) throws SQLException {
        return new CareRow(
                Cares.care(row, number),
                moment(row, 14),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                row.getString(18));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * A care with its numbers.
     *
     * @param stuck cases that stand still now
     * @param trying cases on their way to another attempt
     * @param assigneeId account of whoever took the task, or null
     */
    record CareRow(Care care, Instant solvedAt, int stuck, int trying, int notes, String assigneeId) {

        boolean isAtWork() {
            return care.state() == State.OPEN || care.state() == State.RETRYING;
        }
    }

    /** Which cares a list shows. */
    enum Shelf {
        OPEN("where c.state in ('OPEN', 'RETRYING') order by c.opened_at, c.id"),
        ACCEPTED("where c.state = 'ACCEPTED' order by c.opened_at, c.id"),
        SOLVED("where c.state = 'SOLVED' order by c.solved_at desc, c.id");

        private final String condition;

        Shelf(String condition) {
            this.condition = condition;
        }
    }
}
