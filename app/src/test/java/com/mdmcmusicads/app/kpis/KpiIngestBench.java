package com.mdmcmusicads.app.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.bench.Load;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.platforms.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows a second over real HTTP, beside COPY of the same rows into a table of the same shape on the same server. */
@IntegrationTest
class KpiIngestBench {

    private static final int CALL = 10_000;
    private static final int CALLS = Integer.getInteger("bench.kpi-calls", 20);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final List<Platform> PLATFORMS = List.of(Platform.YOUTUBE, Platform.META, Platform.TIKTOK);
    private static final int CAMPAIGNS = 50;

    @LocalServerPort
    int port;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcTemplate sql;

    private KpiCaller caller;
    private List<String> campaigns;

    @Test
    void rowsOverHttpBesideCopy() throws Exception {
        caller = new KpiCaller(port, Keys.make(keys, Scope.KPIS_WRITE));
        campaigns = IntStream.range(0, CAMPAIGNS)
                .mapToObj(i -> samples.live(Platform.YOUTUBE))
                .toList();
        bring(1, bodies(0, 3, 0), "created");
        var report =
                new BenchReport("kpi-ingest").line("| what | rows a second |").line("|---|---|");
        report.line(
                "| psql `\\copy` of %,d rows into an empty table of the same shape | %,.0f |", CALL * CALLS, copy());
        report.line("| HTTP, new days, 1 caller | %,.0f |", bring(1, bodies(3, CALLS, 0), "created"));
        report.line("| HTTP, the same again, 1 caller | %,.0f |", bring(1, bodies(3, CALLS, 0), "unchanged"));
        report.line("| HTTP, every day told otherwise, 1 caller | %,.0f |", bring(1, bodies(3, CALLS, 1), "updated"));
        report.line("| HTTP, new days, 4 callers | %,.0f |", bring(4, bodies(3 + CALLS, CALLS, 0), "created"));
        report.line("")
                .line(
                        "Calls of %,d rows, client and server on one machine; each row is parsed, checked and merged, and what a"
                                + " day was before is kept. psql reads a file, sends it as it is, and only inserts.",
                        CALL)
                .write();
    }

    private double bring(int callers, List<String> bodies, String expected) throws Exception {
        var next = new AtomicInteger();
        var begin = System.nanoTime();
        Load.of(callers, bodies.size(), () -> {
            var answer = caller.post(bodies.get(next.getAndIncrement()));
            assertThat(answer.json().path(expected).asInt())
                    .as(answer.response().body())
                    .isEqualTo(CALL);
            return null;
        });
        return bodies.size() * (double) CALL / ((System.nanoTime() - begin) / 1e9);
    }

    /** The rows of some calls, as bodies. */
    private List<String> bodies(int first, int calls, int change) {
        var bodies = new ArrayList<String>();
        for (var call = first; call < first + calls; call++) {
            var rows = new ArrayList<String>();
            for (var i = 0; i < CALL; i++) {
                rows.add(json((long) call * CALL + i, change));
            }
            bodies.add("{\"rows\": [" + String.join(",\n", rows) + "]}");
        }
        return bodies;
    }

    private String json(long number, int change) {
        return "{\"campaign\": \"%s\", \"platform\": \"%s\", \"date\": \"%s\", \"spend\": %d.%02d, \"impressions\": %d, \"views\": %d, \"clicks\": %d, \"conversions\": 3, \"currency\": \"EUR\"}"
                .formatted(
                        campaign(number),
                        platform(number),
                        day(number),
                        20 + change,
                        number % 100,
                        10_000 + number % 1000,
                        4_000 + number % 1000,
                        100);
    }

    private String line(long number) {
        return String.join(
                "\t",
                campaign(number),
                platform(number).name(),
                day(number).toString(),
                "20." + number % 100,
                "10000",
                "4000",
                "100",
                "3",
                "EUR",
                "2026-11-01T00:00:00Z",
                "2026-11-01T00:00:00Z",
                "0",
                "API",
                "bench",
                "\\N");
    }

    private String campaign(long number) {
        return campaigns.get((int) (number % CAMPAIGNS));
    }

    private static Platform platform(long number) {
        return PLATFORMS.get((int) (number / CAMPAIGNS % 3));
    }

    private static LocalDate day(long number) {
        return LAST.minusDays(number / (CAMPAIGNS * 3L));
    }

    private double copy() throws IOException, InterruptedException {
        sql.execute("create table kpi_copy (like kpi_day including all)");
        var file = Files.createTempFile("kpis", ".tsv");
        try {
            Files.write(
                    file, (Iterable<String>) IntStream.range(0, CALL * CALLS).mapToObj(this::line)::iterator);
            var begin = System.nanoTime();
            psql("\\copy kpi_copy from '" + file + "'");
            var seconds = (System.nanoTime() - begin) / 1e9;
            assertThat(sql.queryForObject("select count(*) from kpi_copy", Integer.class))
                    .isEqualTo(CALL * CALLS);
            return CALL * CALLS / seconds;
        } finally {
            Files.delete(file);
            sql.execute("drop table kpi_copy");
        }
    }

    /** The embedded server brings no psql; the one of this machine is used. */
    private void psql(String command) throws IOException, InterruptedException {
        var log = Path.of("target", "psql.log");
        var process = new ProcessBuilder(
                "psql",
                "-X",
                "-q",
                "-d",
                database.getJdbcUrl().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", ""),
                "-U",
                database.getUsername(),
                "-c",
                command);
        process.environment().put("PGPASSWORD", String.valueOf(database.getPassword()));
        var run = process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(run.waitFor()).as("psql: " + log).isZero();
    }
}
