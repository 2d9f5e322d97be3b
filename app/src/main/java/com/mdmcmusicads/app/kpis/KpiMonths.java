package com.mdmcmusicads.app.kpis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of the months. One that is missing is made beside the parent and then attached, in a short transaction of its
 * own, which neither readers nor writers of other months wait for; usually it was made weeks ahead.
 */
@Component
class KpiMonths {

    private static final int MONTHS_AHEAD = 2;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("yyyy_MM");

    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    KpiMonths(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 2 * * *", zone = "Europe/Paris")
    void prepare() {
        var now = YearMonth.now(clock.withZone(PARIS));
        make(Stream.iterate(now, month -> month.plusMonths(1))
                .limit(MONTHS_AHEAD + 1L)
                .toList());
    }

    /** Sees to it that these days have a place. */
    void ensure(Collection<LocalDate> days) {
        var missing = days.stream().map(YearMonth::from).collect(Collectors.toSet());
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            make(missing);
        }
    }

    private void make(Collection<YearMonth> months) {
        alone.executeWithoutResult(status -> {
            jdbc.execute("select pg_advisory_xact_lock(hashtext('kpi_day'))");
            months.stream().sorted().filter(this::isMissing).forEach(this::make);
        });
        known.addAll(months);
    }

    private boolean isMissing(YearMonth month) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass(?) is null", Boolean.class, table(month)));
    }

    private void make(YearMonth month) {
        var table = table(month);
        jdbc.execute("create table " + table + " (like kpi_day including all)");
        jdbc.execute("alter table kpi_day attach partition " + table + " for values from ('" + month.atDay(1)
                + "') to ('" + month.plusMonths(1).atDay(1) + "')");
    }

    private static String table(YearMonth month) {
        return "kpi_day_" + SUFFIX.format(month);
    }
}
