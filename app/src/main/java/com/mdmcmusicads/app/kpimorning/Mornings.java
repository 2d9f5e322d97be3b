package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.processes.kpis.KpiMorning;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mornings that have begun; a day begins once, whichever node notices first. */
@Component
@Transactional
class Mornings {

    private final JdbcClient sql;
    private final KpiMorning process;
    private final Clock clock;

    Mornings(JdbcClient sql, KpiMorning process, Clock clock) {
        this.sql = sql;
        this.process = process;
        this.clock = clock;
    }

    public void begin(LocalDate day) {
        var isNew = sql.sql("insert into kpi_morning (day, begun_at) values (?, ?) on conflict do nothing")
                        .params(Date.valueOf(day), Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (isNew) {
            process.kpiMorningBegun(day.toString());
        }
    }

    /** When figures are to be looked for; a second plan is a postponement. */
    public void plan(LocalDate day, Instant at) {
        sql.sql(
                        "update kpi_morning set postponed = postponed + case when check_at is null then 0 else 1 end, check_at = ?"
                                + " where day = ?")
                .params(Timestamp.from(at), Date.valueOf(day))
                .update();
    }

    public void checked(LocalDate day, int gaps) {
        sql.sql("update kpi_morning set checked_at = ?, gaps = ? where day = ?")
                .params(Timestamp.from(clock.instant()), gaps, Date.valueOf(day))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Morning> find(LocalDate day) {
        return sql.sql("select check_at, postponed from kpi_morning where day = ?")
                .param(Date.valueOf(day))
                .query((row, number) ->
                        new Morning(Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant), row.getInt(2)))
                .optional();
    }

    /** When a morning looks for figures, and how often that was put off. */
    record Morning(Optional<Instant> checkAt, int postponed) {}
}
