package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.facturx.InvoiceFiles;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.ManyInvoices;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How fast invoices are issued, with and without their file, and what many of them cost whoever looks. */
@IntegrationTest
class InvoiceBench {

    private static final int INVOICES = Integer.getInteger("bench.invoices", 2000);
    private static final int FILES = Integer.getInteger("bench.files", 300);
    private static final int MANY = Integer.getInteger("bench.many", 50_000);
    private static final int CLIENTS = 8;

    @Autowired
    InvoiceDesk desk;

    @Autowired
    InvoiceFiles files;

    @Autowired
    ManyInvoices many;

    @Autowired
    Billed billed;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Test
    void invoicesASecond() throws Exception {
        configuration.getJobExecutor().shutdown();
        try {
            measure();
        } finally {
            configuration.getJobExecutor().start();
        }
    }

    private void measure() throws Exception {
        var client = billed.company("Banc d’essai");
        perSecond(200, 1, () -> files.of(issue(client)));
        var alone = perSecond(INVOICES / 4, 1, () -> issue(client));
        var together = perSecond(INVOICES, CLIENTS, () -> issue(client));
        var withFile = perSecond(FILES, 1, () -> files.of(issue(client)));
        var withFiles = perSecond(FILES, CLIENTS, () -> files.of(issue(client)));
        var making = seconds(() -> many.issue(MANY));
        var read = new AtomicLong();
        var reading = seconds(() ->
                desk.eachIssued(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), sheet -> read.incrementAndGet()));
        assertThat(read.get()).isGreaterThan(MANY);
        new BenchReport("invoices")
                .line("| what | figure |")
                .line("|---|---|")
                .line("| invoices issued a second, 1 client | %.0f |", alone)
                .line(
                        "| invoices issued a second, %d clients (they share the row of the series) | %.0f |",
                        CLIENTS, together)
                .line("| issued with PDF/A-3 and XML a second, 1 client | %.1f |", withFile)
                .line("| issued with PDF/A-3 and XML a second, %d clients | %.1f |", CLIENTS, withFiles)
                .line("| %d invoices made in bulk, numbered and chained | %.1f s |", MANY, making)
                .line("| %d frozen invoices read back one after the other | %.1f s |", read.get(), reading)
                .write();
    }

    private String issue(String client) {
        return desk.draftAndIssue(Billed.month(client, UUID.randomUUID().toString(), Billed.fee("200.00")));
    }

    private static double perSecond(int times, int threads, Callable<?> work) throws Exception {
        var clients = Executors.newFixedThreadPool(threads);
        try {
            var begin = System.nanoTime();
            for (var one : clients.invokeAll(IntStream.range(0, times)
                    .<Callable<Object>>mapToObj(at -> work::call)
                    .toList())) {
                one.get();
            }
            return times / ((System.nanoTime() - begin) / 1e9);
        } finally {
            clients.shutdownNow();
        }
    }

    private static double seconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
