package com.mdmcmusicads.app.budgetwatch;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.euros;
import static com.mdmcmusicads.app.campaigns.SampleCampaigns.on;
import static com.mdmcmusicads.app.platforms.Platform.META;
import static com.mdmcmusicads.app.platforms.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.RuleDesk;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiSource;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.budgets.AlertFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From figures that land to what is reported, through the queue, the process and the decision. */
@IntegrationTest
class BudgetWatchIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final KpiSource API = new KpiSource(KpiSource.Kind.API, "api:test", null);

    @Autowired
    SampleCampaigns samples;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    RuleDesk rules;

    @Autowired
    KpiDesk kpis;

    @Autowired
    RecordedFindings recorded;

    @Autowired
    WatchQueue queue;

    @Autowired
    WatchStarter starter;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Test
    void figuresThatRunAwayAreFoundAndABiggerBudgetLetsThemRecover() {
        var id = campaign("1000.00");
        spend(id, META, 48);

        await().atMost(SOON).untilAsserted(() -> assertThat(recorded.firing(id)).contains(Rule.OVERPACE));
        var over = finding(id, Rule.OVERPACE);
        assertThat(over.severity()).isEqualTo(Severity.WARNING);
        assertThat(over.measured()).isEqualByComparingTo("480.00");
        assertThat(over.expected()).isEqualByComparingTo("333.33");
        assertThat(over.movers()).isNotEmpty();
        assertThat(over.facts().rule()).isEqualTo(Rule.OVERPACE.name());
        assertThat(sql.queryForObject(
                        "select count(*) from act_hi_decinst d join act_hi_procinst p on p.proc_inst_id_ = d.proc_inst_id_"
                                + " where d.dec_def_key_ = ? and p.proc_def_key_ = 'budgetWatch'",
                        Integer.class,
                        AlertFacts.DECISION))
                .isZero();

        campaigns.setBudget(id, META, euros("1500.00"), "Le client augmente");

        await().atMost(SOON).untilAsserted(() -> assertThat(recorded.firing(id)).doesNotContain(Rule.OVERPACE));
    }

    @Test
    void otherRulesAreJudgedByAtOnce() {
        var id = campaign("1000.00");
        spend(id, META, 38);
        await().atMost(SOON).untilAsserted(() -> assertThat(recorded.firing(id)).contains(Rule.OVERPACE));

        var wide = new BudgetRules(
                List.of(20), BudgetRules.USUAL.shape(), BudgetRules.USUAL.pattern(), BigDecimal.valueOf(20));
        rules.change(id, META, wide, 0);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(recorded.firing(id)).contains(Rule.THRESHOLD).doesNotContain(Rule.OVERPACE);
            assertThat(finding(id, Rule.THRESHOLD).level()).isEqualTo(20);
        });
    }

    @Test
    void whatIsCalmIsNotReportedAndLeavesTheQueue() {
        var id = campaign("1000.00");
        spend(id, META, 33);

        await().atMost(SOON).untilAsserted(() -> assertThat(waiting(id)).isZero());
        assertThat(recorded.of(id)).isEmpty();
    }

    @Test
    void figuresThatAreRolledBackAreNeverJudged() {
        var id = campaign("1000.00");
        await().atMost(SOON).untilAsserted(() -> assertThat(waiting(id)).isZero());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            spend(id, META, 90);
            assertThat(waiting(id)).isPositive();
            status.setRollbackOnly();
        });

        assertThat(waiting(id)).isZero();
    }

    @Test
    void oneThatCannotBeReportedStopsNoOtherAndIsTriedAgain() {
        var broken = campaign("1000.00");
        var sound = campaign("1000.00");
        recorded.fail(broken);
        spend(broken, META, 50);
        spend(sound, META, 50);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(recorded.firing(sound)).contains(Rule.OVERPACE));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sql.queryForObject(
                                "select max(tries) from budget_queue where campaign_id = ?::uuid",
                                Integer.class,
                                broken))
                        .isPositive());
        recorded.work(broken);
        spend(broken, META, 51);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(recorded.firing(broken)).contains(Rule.OVERPACE));
        sql.update("delete from budget_queue where campaign_id = ?::uuid", broken);
    }

    @Test
    void aQuestionThatWasLostIsAskedAgain() {
        var id = campaign("1000.00");
        spend(id, META, 50);
        await().atMost(SOON).untilAsserted(() -> assertThat(recorded.firing(id)).contains(Rule.OVERPACE));
        var before = recorded.of(id).size();
        queue.add(List.of(id), clock.instant());

        starter.lookAfterTheQueue();

        await().atMost(SOON).untilAsserted(() -> assertThat(recorded.of(id)).hasSizeGreaterThan(before));
    }

    @Test
    void aPlatformThatSpendsUnplannedIsFound() {
        var id = campaign("1000.00");
        spend(id, YOUTUBE, 2);

        await().atMost(SOON).untilAsserted(() -> assertThat(recorded.firing(id)).contains(Rule.THRESHOLD));
        assertThat(finding(id, Rule.THRESHOLD).severity()).isEqualTo(Severity.CRITICAL);
    }

    /** Ten of thirty days are over. */
    private String campaign(String budget) {
        return samples.live(samples.today().minusDays(10), samples.today().plusDays(19), on(META, budget));
    }

    private void spend(String id, Platform platform, int aDay) {
        kpis.ingest(
                API,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(back -> row(id, platform, samples.today().minusDays(back), aDay))
                        .toList());
    }

    private static KpiRow row(String id, Platform platform, LocalDate day, int spend) {
        return new KpiRow(id, platform, day, BigDecimal.valueOf(spend), 1000L, 500L, 20L, null, Money.EURO);
    }

    private Finding finding(String id, Rule rule) {
        var all = recorded.of(id);
        return all.get(all.size() - 1).firing().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private int waiting(String id) {
        return sql.queryForObject("select count(*) from budget_queue where campaign_id = ?::uuid", Integer.class, id);
    }
}
