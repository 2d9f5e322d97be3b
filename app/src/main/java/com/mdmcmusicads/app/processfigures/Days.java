package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which days of the history are counted, and which are still to be. */
@Repository
class Days {

    private static final String OPEN = """
            select day::date from generate_series(
                    (select min(start_time_)::date from act_hi_procinst), ?::date, interval '1 day') day
             where not exists (select from process_day_done d where d.day = day.day::date)
             order by 1 desc limit ?""";

    private final JdbcTemplate jdbc;

    Days(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Days that are over and not counted, the youngest first. */
    List<LocalDate> open(LocalDate until, int limit) {
        return jdbc.query(OPEN, (row, number) -> row.getDate(1).toLocalDate(), Date.valueOf(until), limit);
    }

    /** The midnight a day begins with in Paris. */
    static Instant begin(LocalDate day) {
        return day.atStartOfDay(BusinessHours.PARIS).toInstant();
    }
}
