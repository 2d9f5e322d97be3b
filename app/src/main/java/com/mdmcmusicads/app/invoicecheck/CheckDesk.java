package com.mdmcmusicads.app.invoicecheck;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.notifications.Notifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at all invoices, every night and whenever somebody asks; accounting is told when something is wrong. */
@Service
@Transactional
class CheckDesk {

    private static final int MOST_OF_A_RULE = 50;
    private static final Duration NIGHT = Duration.ofHours(1);

    private final JdbcClient sql;
    private final CheckRuns runs;
    private final Notifier notifier;
    private final Clock clock;

    CheckDesk(JdbcClient sql, CheckRuns runs, Notifier notifier, Clock clock) {
        this.sql = sql;
        this.runs = runs;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** On whichever node is first. */
    @Scheduled(cron = "0 11 4 * * *", zone = "Europe/Paris")
    void everyNight() {
        sql.sql("select pg_advisory_xact_lock(72, 4)").query().listOfRows();
        var now = clock.instant();
        if (runs.newest(1).stream().noneMatch(run -> run.at().isAfter(now.minus(NIGHT)))) {
            look();
        }
    }

    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public CheckRun now() {
        return look();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public List<CheckRun> newest(int limit) {
        return runs.newest(limit);
    }

    private CheckRun look() {
        var run = new CheckRun(clock.instant(), issued(), problems());
        runs.add(run);
        if (!run.isClean()) {
            notifier.tell(
                    Role.ACCOUNTING,
                    "invoicecheck.notice",
                    "invoices/check",
                    run.problems().size());
        }
        return run;
    }

    private long issued() {
        return sql.sql("select count(*) from invoice where state = 'ISSUED'")
                .query(Long.class)
                .single();
    }

    List<Problem> problems() {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> sql.sql(rule.sql() + " limit " + MOST_OF_A_RULE).query(String.class).list().stream()
                        .map(about -> new Problem(rule, about)))
                .toList();
    }
}
