package com.mdmcmusicads.app.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of who is away when. */
@Repository
class Absences {

    private final JdbcClient sql;

    Absences(JdbcClient sql) {
        this.sql = sql;
    }

    /** Account ids of everybody who is away that day. */
    Set<String> on(LocalDate day) {
        return sql.sql("select account_id::text from absence where ? between first_day and last_day")
                .param(day)
                .query(String.class)
                .set();
    }

    /** Those that are not over, the next one first. */
    List<Absence> from(LocalDate day) {
        return sql.sql("select id, account_id::text, first_day, last_day from absence where last_day >= ?"
                        + " order by first_day, id")
                .param(day)
                .query((row, number) -> new Absence(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    void add(String accountId, LocalDate firstDay, LocalDate lastDay) {
        sql.sql("insert into absence (account_id, first_day, last_day) values (?::uuid, ?, ?)")
                .params(accountId, firstDay, lastDay)
                .update();
    }

    void remove(long id) {
        sql.sql("delete from absence where id = ?").param(id).update();
    }
}
