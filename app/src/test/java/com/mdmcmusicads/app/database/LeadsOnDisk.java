package com.mdmcmusicads.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database itself says about leads, their processes and their tasks. */
final class LeadsOnDisk {

    private static final String FOUND = """
            select l.email, cast(l.id as text),
                (select count(*) from act_ru_execution e where e.business_key_ = cast(l.id as text) and e.parent_id_ is null),
                (select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                    where e.business_key_ = cast(l.id as text))
            from lead l where l.email = any (?)""";

    private static final String ORPHANS = """
            select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where d.key_ = 'leadQualification' and e.parent_id_ is null and not exists (select from lead l where cast(l.id as text) = e.business_key_)""";

    private final JdbcTemplate jdbc;

    LeadsOnDisk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every answered call (e-mail and id) is there once, with one process and one open task. */
    void haveExactly(Map<String, String> answered) {
        var found = find(answered.keySet());
        assertThat(found).hasSameSizeAs(answered.keySet());
        found.forEach(lead -> assertThat(lead).isEqualTo(new Found(lead.email(), answered.get(lead.email()), 1, 1)));
    }

    /** Nothing is stored half: whoever is a lead has a process and a task, and no process is without its lead. */
    void areWhole(Collection<String> emails) {
        var seen = new HashMap<String, Integer>();
        for (var lead : find(emails)) {
            assertThat(lead).isEqualTo(new Found(lead.email(), lead.id(), 1, 1));
            seen.merge(lead.email(), 1, Integer::sum);
        }
        assertThat(seen.values()).allMatch(times -> times == 1);
        assertThat(jdbc.queryForObject(ORPHANS, Integer.class))
                .as("processes without a lead")
                .isZero();
    }

    private List<Found> find(Collection<String> emails) {
        return jdbc.query(
                FOUND,
                (row, number) -> new Found(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                (Object) emails.toArray(String[]::new));
    }

    private record Found(String email, String id, int processes, int tasks) {}
}
