package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many leads a second the webhook takes over real HTTP, beside what the engine alone can start in the same run. */
@IntegrationTest
class LeadWebhookBench {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int CALLS = 2000;
    private static final int WARM_UP = 1500;

    @LocalServerPort
    int port;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcTemplate sql;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void webhookBesideTheRawEngine() throws Exception {
        try (var pool = rawDatabase();
                var raw = new RawEngine(pool)) {
            Load.of(8, WARM_UP, this::capture);
            Load.of(8, WARM_UP, () -> start(raw));
            var webhook = new ArrayList<Load>();
            var engine = new ArrayList<Load>();
            for (var clients : CLIENTS) {
                engine.add(Load.of(clients, CALLS, () -> start(raw)));
                webhook.add(Load.of(clients, CALLS, this::capture));
            }
            report(webhook, engine);
        }
    }

    private static void report(List<Load> webhook, List<Load> engine) throws Exception {
        var report = new BenchReport("leads")
                .line(
                        "| clients | webhook leads/s | p50 ms | p95 ms | p99 ms | raw engine starts/s | webhook / engine |")
                .line("|---|---|---|---|---|---|---|");
        for (var i = 0; i < webhook.size(); i++) {
            var calls = webhook.get(i);
            report.line(
                    "| %d | %.0f | %.1f | %.1f | %.1f | %.0f | %.2f |",
                    calls.clients(),
                    calls.perSecond(),
                    calls.percentile(50),
                    calls.percentile(95),
                    calls.percentile(99),
                    engine.get(i).perSecond(),
                    calls.perSecond() / engine.get(i).perSecond());
        }
        report.line("")
                .line("%d calls a row after %d to warm up; client and server share the machine.", CALLS, WARM_UP)
                .write();
    }

    private Object capture() throws Exception {
        var body = """
                {"name": "Ada Laurent", "email": "%1$s@example.com", "artist_name": "Nuit Claire %1$s", "genre": "pop",
                 "budget_estimated": 1500, "platforms_interest": ["youtube", "meta"], "country": "FR"}""".formatted(UUID.randomUUID());
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/mdmc/v1/leads/webhook"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer;
    }

    private static Object start(RawEngine engine) {
        engine.start();
        return null;
    }

    private HikariDataSource rawDatabase() {
        var name = "raw_" + UUID.randomUUID().toString().replace("-", "");
        sql.execute("create database " + name);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.getJdbcUrl().replaceFirst("/[^/]+$", "/" + name));
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(20);
        return pool;
    }
}
