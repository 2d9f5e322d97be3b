package com.mdmcmusicads.app.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.accounting.ExportJob.State;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.ledger.LedgerKeeper;
import com.mdmcmusicads.app.ledger.ManyInvoices;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty thousand paid invoices become entries, a sales journal and a FEC; the heap is looked at meanwhile. */
@IntegrationTest
class ExportBench {

    private static final int FEW = 5_000;
    private static final int MANY = 50_000;

    @Autowired
    ApplicationContext application;

    @Autowired
    ExportDesk desk;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    JdbcClient sql;

    private final BenchReport report = new BenchReport("accounting");

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void journalAndFecOfFiftyThousandInvoices() throws IOException {
        Screens.open(application, "accounting@demo.mdmc");
        report.line("| what | invoices | entries | lines | seconds | lines/s | heap above rest, MB |")
                .line("|---|---|---|---|---|---|---|");
        measure(2091, FEW);
        var few = export(ExportKind.FEC, 2091, FEW);
        var fewSheet = export(ExportKind.SALES_JOURNAL, 2091, FEW);
        measure(2093, MANY);
        var many = export(ExportKind.FEC, 2093, MANY);
        var manySheet = export(ExportKind.SALES_JOURNAL, 2093, MANY);
        report.line("")
                .line(
                        "Ten times the invoices take %.1f times the heap for the FEC, %.1f times for the journal.",
                        (double) many / few, (double) manySheet / fewSheet)
                .write();
        assertThat(many).as("heap does not grow with the invoices").isLessThan(5 * few + (100L << 20));
    }

    private void measure(int year, int count) {
        new ManyInvoices(sql).add(year, count);
        var begin = System.nanoTime();
        var heap = watching(keeper::catchUp);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var lines = 7.0 * count + count;
        report.line(
                "| booked: sale, payment, tax due, lettered | %,d | %,d | %,.0f | %.1f | %.0f | %d |",
                count, 3 * count, lines, seconds, lines / seconds, heap >> 20);
    }

    private long export(ExportKind kind, int year, int count) {
        var begin = System.nanoTime();
        var done = new AtomicReference<ExportJob>();
        var heap = watching(() -> {
            var id = desk.ask(
                    kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), FecFormat.USUAL, Locale.FRENCH);
            await().pollInSameThread()
                    .atMost(Duration.ofMinutes(20))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> desk.find(id).orElseThrow().state() != State.RUNNING);
            var job = desk.find(id).orElseThrow();
            assertThat(job.state()).as(() -> job.findings().toString()).isEqualTo(State.DONE);
            done.set(job);
        });
        var seconds = (System.nanoTime() - begin) / 1e9;
        report.line(
                "| %s, written, checked and kept | %,d | %,d | %,d | %.1f | %.0f | %d |",
                kind == ExportKind.FEC ? "FEC" : "sales journal in Excel",
                count,
                done.get().entriesAll(),
                done.get().linesAll(),
                seconds,
                done.get().linesAll() / seconds,
                heap >> 20);
        return Math.max(heap, 1 << 20);
    }

    /** The most that lived at once beyond what lived before, as far as collections tell; in bytes. */
    private static long watching(Runnable work) {
        System.gc();
        var before = used();
        var peak = new AtomicLong();
        var watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleAtFixedRate(() -> peak.accumulateAndGet(used(), Math::max), 0, 50, TimeUnit.MILLISECONDS);
        try {
            work.run();
            return Math.max(0, peak.get() - before);
        } finally {
            watch.shutdownNow();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
