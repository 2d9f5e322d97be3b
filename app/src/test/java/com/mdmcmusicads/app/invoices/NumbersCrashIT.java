package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code kill -9} while a number is drawn and not yet kept: it is free again, and nothing is half there. */
@IntegrationTest
class NumbersCrashIT {

    @Autowired
    InvoiceDesk desk;

    @Autowired
    Billed billed;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path home;

    @Test
    void aNodeKilledWithNumbersInItsHandsLeavesNoGap(
            @Autowired JdbcConnectionDetails details, @Autowired Environment environment) throws Exception {
        var client = billed.company("Coupure");
        var prefix = UUID.randomUUID().toString();
        var node = IssuingNode.start(home.resolve("node.log"), settings(details, environment), client, prefix);
        try (var holder = database.getConnection()) {
            await("invoices of the other node, see " + home)
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> !node.isAlive() || issued(prefix) > 40);
            assertThat(node.isAlive()).isTrue();
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table invoice_seal in share row exclusive mode");
            await("a number is drawn and waits for its seal").until(() -> waits("%insert into invoice_seal%"));

            node.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            holder.rollback();
        } finally {
            node.destroyForcibly();
        }
        desk.draftAndIssue(Billed.month(client, prefix + "/after", Billed.fee("200.00")));

        assertThat(sql.queryForList(
                        "select number from (select number, position, lag(position, 1, 0) over (partition by series, year"
                                + " order by position) as before from invoice where state = 'ISSUED') numbers"
                                + " where position <> before + 1",
                        String.class))
                .isEmpty();
        assertThat(sql.queryForList(
                        "select number from invoice where state = 'ISSUED' and (not exists (select from invoice_seal"
                                + " where invoice_id = id) or not exists (select from invoice_line where invoice_id = id))",
                        String.class))
                .isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from invoice where reference like ? and state = 'DRAFT'",
                        Long.class,
                        prefix + "%"))
                .as("half an invoice")
                .isZero();
    }

    private static Map<String, String> settings(JdbcConnectionDetails details, Environment environment) {
        return Map.of(
                "DB_URL",
                details.getJdbcUrl(),
                "DB_USER",
                details.getUsername(),
                "DB_PASSWORD",
                details.getPassword(),
                "MDMC_SECRET_KEY",
                environment.getRequiredProperty("MDMC_SECRET_KEY"),
                "MDMC_DEMO",
                "true",
                "MDMC_ROLE",
                "web",
                "SERVER_PORT",
                "0",
                "LOGGING_LEVEL_ROOT",
                "warn");
    }

    private long issued(String prefix) {
        return sql.queryForObject(
                "select count(*) from invoice where reference like ? and state = 'ISSUED'", Long.class, prefix + "%");
    }

    private boolean waits(String statement) {
        return sql.queryForObject(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?"
                                + " and datname = current_database()",
                        Integer.class,
                        statement)
                > 0;
    }
}
