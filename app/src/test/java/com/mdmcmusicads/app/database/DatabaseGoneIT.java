package com.mdmcmusicads.app.database;

import static com.mdmcmusicads.app.capture.WebhookCaller.lead;
import static com.mdmcmusicads.app.capture.WebhookCaller.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.Node;
import com.mdmcmusicads.app.capture.WebhookCaller.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database is away for ten seconds: calls are told to come back, and the application is well again by itself. */
class DatabaseGoneIT {

    private static final Duration OUTAGE = Duration.ofSeconds(10);

    @TempDir
    Path home;

    @Test
    void tenSecondsWithoutDatabaseCostNoAcceptedLead() throws Exception {
        var cluster = new PostgresCluster(
                home.resolve("postgresql"),
                new PostgresPrograms(
                        PostgresBinaries.unpackInto(PostgresServerTest.sharedPrograms()), RootDisguise.here()));
        var password = cluster.password();
        var port = cluster.startOn(freePort());
        try (var node = new Node(home.resolve("node.log"), settings(port, password)).start();
                var visitors = new Visitors(node.webhook(), 300, 4)) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> visitors.answered().size() > 50);
            cluster.stop();
            var answers = answersDuring(OUTAGE, node);
            cluster.startOn(port);

            assertThat(answers).isNotEmpty().allSatisfy(DatabaseGoneIT::isToldToComeBack);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> node.webhook().post(lead(someone())).status() == 201);
            await().atMost(Duration.ofMinutes(2)).until(visitors::areDone);

            assertThat(Set.copyOf(visitors.refusals())).isSubsetOf(503);
            assertThat(visitors.answered()).hasSize(300);
            var leads = new LeadsOnDisk(database(port, password));
            leads.haveExactly(visitors.answered());
            leads.areWhole(visitors.answered().keySet());
        } finally {
            cluster.stop();
        }
    }

    private static ArrayList<Answer> answersDuring(Duration outage, Node node) {
        var answers = new ArrayList<Answer>();
        await().pollInterval(Duration.ofMillis(200))
                .during(outage)
                .atMost(outage.multipliedBy(4))
                .until(() -> {
                    answers.add(node.webhook().post(lead(someone())));
                    return true;
                });
        return answers;
    }

    private static void isToldToComeBack(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:mdmc:problem:unavailable");
    }

    private static String[] settings(int port, String password) throws Exception {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), PostgresCluster.USER, password)) {
            connection.createStatement().execute("create database mdmc");
        }
        return new String[] {
            "DB_URL", url(port, "mdmc"), "DB_USER", PostgresCluster.USER, "DB_PASSWORD", password, "MDMC_DEMO", "true"
        };
    }

    private static JdbcTemplate database(int port, String password) {
        return new JdbcTemplate(new DriverManagerDataSource(url(port, "mdmc"), PostgresCluster.USER, password));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
