package com.mdmcmusicads.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code kill -9} in the middle of 500 calls: what was answered 201 is there afterwards, once, with its process. */
class RestartIT {

    private static final int CALLS = 500;

    @TempDir
    Path home;

    @Test
    void whatWasAnsweredOutlivesTheApplicationAndThenTheDatabaseToo() throws Exception {
        Files.createDirectories(data());
        Files.createSymbolicLink(data().resolve("programs"), PostgresServerTest.sharedPrograms());
        try (var node = new Node(home.resolve("node.log"), "MDMC_DATA_DIR", data().toString()).start();
                var visitors = new Visitors(node.webhook(), CALLS, 8)) {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> visitors.answered().size() > CALLS / 4);
            node.kill();
            assertEverybodyIsThere(visitors);

            node.start();
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> visitors.answered().size() > CALLS / 2);
            killDatabase();
            node.kill();
            assertEverybodyIsThere(visitors);

            node.start();
            await().atMost(Duration.ofMinutes(3)).until(visitors::areDone);
            assertThat(visitors.answered()).hasSize(CALLS);
            assertEverybodyIsThere(visitors);
        }
    }

    private void assertEverybodyIsThere(Visitors visitors) {
        var answered = visitors.answered();
        try (var server = new PostgresServer(data())) {
            var leads = new LeadsOnDisk(database(server));
            leads.haveExactly(answered);
            leads.areWhole(visitors.everybody());
        }
    }

    private void killDatabase() throws IOException {
        var pid =
                Files.readAllLines(data().resolve("postgresql/postmaster.pid")).get(0);
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    private Path data() {
        return home.resolve("data");
    }

    private static JdbcTemplate database(PostgresServer server) {
        return new JdbcTemplate(new DriverManagerDataSource(server.url("mdmc"), server.user(), server.password()));
    }
}
