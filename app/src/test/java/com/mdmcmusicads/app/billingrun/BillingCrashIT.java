package com.mdmcmusicads.app.billingrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Node;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code kill -9} in the middle of a billing run: after the restart each period is billed exactly once. */
@IntegrationTest
class BillingCrashIT {

    private static final int SUBSCRIPTIONS = 120;

    @Autowired
    SubscriptionDesk desk;

    @Autowired
    Billed billed;

    @Autowired
    DueDays days;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path home;

    private final String run = "crash/" + UUID.randomUUID() + "/";

    @Test
    void killedInTheMiddleEachPeriodIsBilledOnce(@Autowired JdbcConnectionDetails details) throws Exception {
        configuration.getJobExecutor().shutdown();
        try (var node = node(details)) {
            IntStream.range(0, SUBSCRIPTIONS).forEach(this::start);
            node.start();
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> billedOnes() > SUBSCRIPTIONS / 8);
            node.kill();
            assertThat(billedOnes()).as("killed in the middle").isLessThan(SUBSCRIPTIONS);
            endLocksOfTheDead();

            node.start();
            await().atMost(Duration.ofMinutes(3)).until(() -> billedOnes() == SUBSCRIPTIONS);
        } finally {
            configuration.getJobExecutor().start();
        }
        assertThat(count("select count(*) from invoice where reference like 'subscription/%' and origin_id in ("
                        + mine() + ")"))
                .isEqualTo(SUBSCRIPTIONS);
        assertThat(count("select count(*) from invoice where number is null and origin_id in (" + mine() + ")"))
                .as("drafts left behind")
                .isZero();
        assertThat(count("select count(*) from subscription where next_period <> 2 and reference like '" + run + "%'"))
                .isZero();
    }

    private void start(int number) {
        var reference = run + number;
        desk.start(new NewSubscription(
                billed.company("Panne " + number),
                new Subject("quote", reference),
                reference,
                List.of(new NewSubscription.Line(
                        "FEE-META", "Gestion Meta", "META", Money.euros("200.00"), BigDecimal.ONE, BigDecimal.ZERO)),
                days.due(),
                Money.EURO));
    }

    private Node node(JdbcConnectionDetails details) throws Exception {
        return new Node(
                home.resolve("node.log"),
                "DB_URL",
                details.getJdbcUrl(),
                "DB_USER",
                details.getUsername(),
                "DB_PASSWORD",
                details.getPassword(),
                "MDMC_DEMO",
                "true");
    }

    private int billedOnes() {
        return count("select count(*) from subscription_invoice where subscription_id::text in (" + mine() + ")");
    }

    private String mine() {
        return "select id::text from subscription where reference like '" + run + "%'";
    }

    private int count(String query) {
        return sql.queryForObject(query, Integer.class);
    }

    /** Five minutes later nobody believes any more that the dead node works on its jobs. */
    private void endLocksOfTheDead() {
        sql.update("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where process_instance_id_ in ("
                + "select proc_inst_id_ from act_ru_execution where business_key_ in (" + mine() + "))");
    }
}
