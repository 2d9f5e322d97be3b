package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.BillingOutlook;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A run of 5,000 subscriptions due on the same morning: previewed, then billed, each once. */
@IntegrationTest
class BillingRunBench {

    private static final int SUBSCRIPTIONS = Integer.getInteger("bench.subscriptions", 5_000);

    @Autowired
    SubscriptionDesk desk;

    @Autowired
    BillingOutlook outlook;

    @Autowired
    DueDays days;

    @Autowired
    Billed billed;

    @Autowired
    TestPeople people;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    JdbcTemplate sql;

    private final String run = "bench/" + UUID.randomUUID() + "/";

    @Test
    void fiveThousandSubscriptionsDueOnOneMorning() throws Exception {
        configuration.getJobExecutor().shutdown();
        try {
            var started = Load.of(8, SUBSCRIPTIONS, this::start);
            people.be(people.somebody(Role.ACCOUNTING));
            outlook.until(days.due());
            var before = System.nanoTime();
            var foreseen = outlook.until(days.due()).size();
            var previewed = (System.nanoTime() - before) / 1e9;
            var begin = System.nanoTime();
            configuration.getJobExecutor().start();
            await().atMost(Duration.ofMinutes(60)).until(() -> made() >= SUBSCRIPTIONS);
            var seconds = (System.nanoTime() - begin) / 1e9;

            assertThat(foreseen).isGreaterThanOrEqualTo(SUBSCRIPTIONS);
            assertThat(made()).isEqualTo(SUBSCRIPTIONS);
            new BenchReport("billing-run")
                    .line("| what | figure |")
                    .line("|---|---|")
                    .line(
                            "| subscriptions started a second, 8 callers, each with a new client | %.0f |",
                            started.perSecond())
                    .line("| subscriptions due on one morning | %d |", SUBSCRIPTIONS)
                    .line("| preview of all of them, with tax | %.2f s |", previewed)
                    .line("| invoices issued a second by the run | %.0f |", SUBSCRIPTIONS / seconds)
                    .line("| until the last one is issued | %.0f s |", seconds)
                    .line("| billed twice | %d |", made() - SUBSCRIPTIONS)
                    .write();
        } finally {
            people.beNobody();
            configuration.getJobExecutor().start();
        }
    }

    private int made() {
        return sql.queryForObject(
                "select count(*) from subscription_invoice i join subscription s on s.id = i.subscription_id"
                        + " where s.reference like ?",
                Integer.class,
                run + "%");
    }

    private Object start() {
        var reference = run + UUID.randomUUID();
        return desk.start(new NewSubscription(
                billed.company("Banc d’essai"),
                new Subject("quote", reference),
                reference,
                List.of(new NewSubscription.Line(
                        "FEE-META", "Gestion Meta", "META", Money.euros("200.00"), BigDecimal.ONE, BigDecimal.ZERO)),
                days.due(),
                Money.EURO));
    }
}
