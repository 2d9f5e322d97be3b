package com.mdmcmusicads.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database itself says about leads, their processes and their tasks. */
final class LeadsOnDisk {

    private final JdbcTemplate jdbc;

    LeadsOnDisk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every answered call (e-mail and id) is there once, with one process and one open task. */
    void haveExactly(Map<String, String> answered) {
        answered.forEach((email, id) -> {
            assertThat(jdbc.queryForList("select cast(id as text) from lead where email = ?", String.class, email))
                    .as(email)
                    .containsExactly(id);
            assertThat(count("act_ru_execution where business_key_ = ? and parent_id_ is null", id))
                    .as("processes of %s", email)
                    .isEqualTo(1);
            assertThat(count(
                            "act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ?",
                            id))
                    .as("tasks of %s", email)
                    .isEqualTo(1);
        });
    }

    /** Nothing is stored half: whoever is a lead has a process, and no process is without its lead. */
    void areWhole(Set<String> emails) {
        for (var email : emails) {
            assertThat(jdbc.queryForList(
                            "select count(e.id_) from lead l left join act_ru_execution e on e.business_key_ = cast(l.id as text) and e.parent_id_ is null where l.email = ? group by l.id",
                            Integer.class,
                            email))
                    .as(email)
                    .isSubsetOf(1);
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from act_ru_execution e where parent_id_ is null and not exists (select 1 from lead l where cast(l.id as text) = e.business_key_)",
                        Integer.class))
                .as("processes without a lead")
                .isZero();
    }

    private Integer count(String from, String id) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class, id);
    }
}
