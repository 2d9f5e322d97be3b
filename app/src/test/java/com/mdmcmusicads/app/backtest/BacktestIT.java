package com.mdmcmusicads.app.backtest;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.on;
import static com.mdmcmusicads.app.platforms.Platform.META;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.budgets.BudgetDesk;
import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiSource;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.pacing.Shape;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Recorded days played again on the real database, with the judge that judges live. */
@IntegrationTest
class BacktestIT {

    private static final KpiSource API = new KpiSource(KpiSource.Kind.API, "api:test", null);
    private static final int DAYS = 15;

    @Autowired
    BacktestDesk desk;

    @Autowired
    BudgetDesk budgets;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    KpiDesk kpis;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void aProjectManagerIsAtWork() {
        people.be(people.somebody(Role.PM));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void theLastMorningSaysWhatIsSaidLive() {
        var id = campaign();
        spend(id, 48);
        var live = budgets.judge(List.of(id)).get(id).get(0).firing();
        var last = desk.replay(id, usual(true)).trial().stream()
                .filter(one -> one.until() == null)
                .toList();

        assertThat(live).isNotEmpty();
        assertThat(last).extracting(Fired::rule).containsExactlyInAnyOrderElementsOf(rules(live));
    }

    @Test
    void otherRulesRaiseOtherAlerts() {
        var id = campaign();
        spend(id, 38);
        var usual = desk.replay(id, usual(true));
        assertThat(usual.trial()).extracting(Fired::rule).contains(Rule.OVERPACE, Rule.THRESHOLD);
        var over = usual.trial().stream()
                .filter(one -> one.rule() == Rule.OVERPACE)
                .findFirst()
                .orElseThrow();
        assertThat(over.from()).isEqualTo(samples.today().minusDays(DAYS).plusDays(3));

        var calm = new BudgetRules(List.of(), Shape.EVEN, BudgetRules.USUAL.pattern(), BigDecimal.valueOf(50));
        assertThat(desk.replay(id, new Trial(Map.of(META, calm), true)).trial())
                .extracting(Fired::rule)
                .doesNotContain(Rule.OVERPACE, Rule.THRESHOLD);
        var front = BudgetRules.USUAL.shaped(Shape.FRONT_LOADED);
        assertThat(desk.replay(id, new Trial(Map.of(META, front), true)).trial())
                .extracting(Fired::rule)
                .contains(Rule.UNDERPACE);
    }

    @Test
    void aDayKnowsOnlyWhatWasToldByThen() {
        spend(campaign(), 1);
        var id = campaign();
        IntStream.rangeClosed(1, DAYS).forEach(back -> told(id, back, 33));
        kpis.ingest(API, List.of(row(id, DAYS, 600)));

        assertThat(desk.replay(id, usual(true)).trial())
                .filteredOn(one -> one.rule() == Rule.OVERPACE)
                .allSatisfy(one -> assertThat(one.from()).isEqualTo(samples.today()));
        assertThat(desk.replay(id, usual(false)).trial())
                .filteredOn(one -> one.rule() == Rule.OVERPACE)
                .anySatisfy(
                        one -> assertThat(one.from()).isBefore(samples.today().minusDays(3)));
    }

    /** A transaction that wrote anything would have a number. */
    @Test
    void nothingIsWritten() {
        var id = campaign();
        spend(id, 60);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(desk.replay(id, usual(true)).trial()).isNotEmpty();
            desk.standing(id, usual(true));
            assertThat(sql.queryForObject("select pg_current_xact_id_if_assigned()::text", String.class))
                    .isNull();
        });
    }

    @Test
    void withoutDaysThereIsNothingToPlay() {
        var outcome = desk.replay(campaign(), usual(true));

        assertThat(outcome.from()).isNull();
        assertThat(outcome.trial()).isEmpty();
    }

    @Test
    void salesMayNotReplay() {
        var id = campaign();
        people.be(people.somebody(Role.SALES));

        assertThatThrownBy(() -> desk.replay(id, usual(true))).isInstanceOf(AccessDeniedException.class);
    }

    private static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Trial usual(boolean asKnownThen) {
        return new Trial(Map.of(META, BudgetRules.USUAL), asKnownThen);
    }

    private String campaign() {
        var today = samples.today();
        return samples.live(today.minusDays(DAYS), today.plusDays(29L - DAYS), on(META, "1000.00"));
    }

    private void spend(String id, int aDay) {
        kpis.ingest(
                API,
                IntStream.rangeClosed(1, DAYS)
                        .mapToObj(back -> row(id, back, aDay))
                        .toList());
    }

    private KpiRow row(String id, int daysBack, int spend) {
        return new KpiRow(
                id,
                META,
                samples.today().minusDays(daysBack),
                BigDecimal.valueOf(spend),
                1000L,
                500L,
                20L,
                null,
                Money.EURO);
    }

    /** As it was told the morning after. */
    private void told(String id, int daysBack, int spend) {
        var day = samples.today().minusDays(daysBack);
        sql.update(
                "insert into kpi_day (campaign_id, platform, day, spend, impressions, views, clicks, currency,"
                        + " received_at, changed_at, source, brought_by)"
                        + " values (?::uuid, 'META', ?, ?, 1000, 500, 20, 'EUR', ?, ?, 'API', 'api:test')",
                id,
                day,
                BigDecimal.valueOf(spend),
                java.sql.Timestamp.from(DayMemory.moment(day.plusDays(1)).minusSeconds(3600)),
                java.sql.Timestamp.from(DayMemory.moment(day.plusDays(1)).minusSeconds(3600)));
    }
}
