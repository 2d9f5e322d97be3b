package com.mdmcmusicads.app.dunning;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each reminder leaves, as data. */
@Repository
class Schedule {

    private final JdbcClient sql;

    Schedule(JdbcClient sql) {
        this.sql = sql;
    }

    /** The mildest first. */
    List<Due> steps() {
        return sql.sql("select stage, days from dunning_step order by days")
                .query((row, number) -> new Due(Stage.valueOf(row.getString(1)), row.getInt(2)))
                .list();
    }

    /** A stage and after how many undisputed days it is due. */
    record Due(Stage stage, int days) {}
}
