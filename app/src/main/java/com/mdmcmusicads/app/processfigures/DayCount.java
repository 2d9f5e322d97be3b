package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts each day once it is over, the youngest first; after an update the past follows in the background. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class DayCount {

    private static final Logger LOG = LoggerFactory.getLogger(DayCount.class);

    /** Transactions that were open at midnight have come to their end. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private static final int DAYS_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Days days;
    private final Clock clock;

    DayCount(JdbcTemplate jdbc, TransactionTemplate transaction, Days days, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.days = days;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 300_000)
    void catchUp() {
        var over = LocalDate.ofInstant(clock.instant().minus(SETTLED), BusinessHours.PARIS)
                .minusDays(1);
        var open = days.open(over, DAYS_AT_ONCE);
        open.forEach(this::count);
        if (!open.isEmpty()) {
            LOG.info("Counted {} days of process history", open.size());
        }
    }

    /** Once, on whichever node comes first. */
    void count(LocalDate day) {
        transaction.executeWithoutResult(counting -> {
            if (jdbc.update("insert into process_day_done (day) values (?) on conflict do nothing", day) == 1) {
                List.of(Kind.values()).forEach(kind -> count(kind, day));
            }
        });
    }

    private void count(Kind kind, LocalDate day) {
        jdbc.update(
                "insert into process_day (day, definition_id, kind, what, bucket, number, millis)"
                        + " select ?, definition, kind, what, bucket, number, millis from ("
                        + kind.counted(false) + ") counted",
                day,
                Timestamp.from(Days.begin(day)),
                Timestamp.from(Days.begin(day.plusDays(1))));
    }
}
