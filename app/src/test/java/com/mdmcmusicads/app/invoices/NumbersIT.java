package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mentions.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers under load: many at once, some taken back, two on one draft. */
@IntegrationTest
class NumbersIT {

    private static final int THREADS = 16;
    private static final int INVOICES = 2000;

    @Autowired
    InvoiceDesk desk;

    /** The same, with nobody listening: two thousand collections would keep the engine busy long after this test. */
    private InvoiceDesk quietDesk;

    @Autowired
    Billed billed;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void silence(
            @Autowired Invoices invoices,
            @Autowired InvoiceShelf shelf,
            @Autowired Drafts drafts,
            @Autowired Seals seals,
            @Autowired Issuer issuer,
            @Autowired Mentions mentions,
            @Autowired AuditTrail trail,
            @Autowired Signals signals) {
        quietDesk = new InvoiceDesk(
                invoices, shelf, drafts, seals, issuer, mentions, new InvoiceNews(trail, signals, event -> {}));
    }

    @Test
    void sixteenThreadsIssueTwoThousandInvoicesWithoutGapOrDuplicate() throws Exception {
        var client = billed.company("Sous charge");
        var run = UUID.randomUUID().toString();
        var issued = allAtOnce(INVOICES, at -> () -> {
            var isTakenBack = ThreadLocalRandom.current().nextInt(20) == 0;
            return new TransactionTemplate(transactions).execute(status -> {
                var id = quietDesk.draftAndIssue(Billed.month(client, run + "/" + at, Billed.fee("200.00")));
                if (isTakenBack) {
                    status.setRollbackOnly();
                    return null;
                }
                return quietDesk.sheet(id).number();
            });
        });

        assertThat(issued.stream().filter(number -> number != null)).doesNotHaveDuplicates();
        assertThat(gaps()).isEmpty();
        assertThat(backwards()).isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from invoice where reference like ? and state = 'ISSUED'",
                        Long.class,
                        run + "/%"))
                .isEqualTo(issued.stream().filter(number -> number != null).count());
    }

    @Test
    void manyPeopleOnOneDraftGetOneNumber() throws Exception {
        var id = desk.draft(Billed.month(billed.company("À plusieurs"), "200.00"));

        var numbers = allAtOnce(THREADS, at -> () -> desk.issue(id));

        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(gaps()).isEmpty();
    }

    private <T> List<T> allAtOnce(int times, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (var at = 0; at < times; at++) {
                running.add(threads.submit(work.apply(at)));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Series and years in which a number is missing. */
    private List<String> gaps() {
        return sql.queryForList(
                "select series || year from invoice where state = 'ISSUED' group by series, year"
                        + " having min(position) <> 1 or max(position) <> count(*)",
                String.class);
    }

    /** Numbers whose day is before that of the number before them. */
    private List<String> backwards() {
        return sql.queryForList(
                "select number from (select number, issue_day, issued_at, lag(issue_day) over w as day_before,"
                        + " lag(issued_at) over w as moment_before from invoice where state = 'ISSUED'"
                        + " window w as (partition by series order by year, position)) chain"
                        + " where issue_day < day_before or issued_at < moment_before",
                String.class);
    }
}
