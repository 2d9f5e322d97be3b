package com.mdmcmusicads.app.alerts;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.euros;
import static com.mdmcmusicads.app.platforms.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.decisions.Decisions;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpis.KpisLanded;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.mdmcmusicads.processes.ProcessBusy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts from the first figure that crosses a line until all is well again, on the real database and engine. */
@IntegrationTest
class AlertIT {

    private static final Set<Rule> ALL = Set.of(Rule.values());

    @Autowired
    AlertReconciler sink;

    @Autowired
    AlertDesk desk;

    @Autowired
    Alerts alerts;

    @Autowired
    EvidenceBook evidence;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    TestPeople people;

    @Autowired
    TaskDesk tasks;

    @Autowired
    SentMails mails;

    @Autowired
    Decisions decisions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate sql;

    private Person pm;
    private String campaign;

    @BeforeEach
    void aCampaignOfMineIsLive() {
        pm = people.somebody(Role.PM);
        people.be(pm);
        campaign = samples.live(YOUTUBE);
        campaigns.assign(campaign, pm.id());
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void oneAlertIsOpenedWhateverHowOftenItIsFound() {
        report(SampleFindings.overspent(campaign));
        report(SampleFindings.overspent(campaign));

        var open = desk.open(List.of(campaign));
        assertThat(open).singleElement().satisfies(alert -> {
            assertThat(alert.rule()).isEqualTo(Rule.THRESHOLD);
            assertThat(alert.level()).isEqualTo(110);
        });
        task(open.get(0).id());
        assertThat(kinds(open.get(0).id())).containsExactly(Kind.FIRED, Kind.TOLD);
        assertThat(evidence.of(open.get(0).id()).get(1).told()).containsExactly(pm.id());
        assertThat(sql.queryForList(
                        "select message_key from notification where account_id = cast(? as uuid)",
                        String.class,
                        pm.id()))
                .contains("alerts.notice.fired");
        assertThat(decisions.latest("budgetAlert", open.get(0).id())).isPresent();
    }

    @Test
    void twoEvaluationsAtOnceMakeOneAlert() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> evaluation = () -> {
                report(SampleFindings.overspent(campaign));
                return null;
            };
            for (var done : pool.invokeAll(List.of(evaluation, evaluation, evaluation, evaluation))) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(sql.queryForObject(
                        "select count(*) from budget_alert where campaign_id = cast(? as uuid)",
                        Integer.class,
                        campaign))
                .isOne();
    }

    @Test
    void anAdjustedBudgetIsOnlyBelievedWhenFiguresSaySo() {
        var alert = fired(SampleFindings.overspent(campaign));
        answer(alert, Map.of("choice", "ADJUST", "newBudget", 1500, "reason", "avenant signé"));
        awaitState(alert, AlertState.WAITING);
        assertThat(campaigns.campaign(campaign).on(YOUTUBE).orElseThrow().budget())
                .isEqualTo(euros("1500.00"));
        assertThat(campaigns.budgetHistory(campaign)).hasSize(2);

        report();
        assertThat(alerts.get(alert).state()).isEqualTo(AlertState.WAITING);

        figuresLand();
        report();
        awaitState(alert, AlertState.HANDLED);
        assertThat(kinds(alert)).containsExactly(Kind.FIRED, Kind.TOLD, Kind.BUDGET_SET, Kind.HELD);
        assertThat(evidence.of(alert).get(2).actor()).isEqualTo(pm.id());
        assertThat(evidence.of(alert).get(2).newBudget()).isEqualByComparingTo("1500");
        assertThat(desk.open(List.of(campaign))).isEmpty();
    }

    @Test
    void whatDidNotHelpIsAskedAgain() {
        var alert = fired(SampleFindings.overspent(campaign));
        var first = task(alert).id();
        answer(alert, Map.of("choice", "ADJUST", "newBudget", 1050, "reason", "un peu plus"));
        awaitState(alert, AlertState.WAITING);

        figuresLand();
        report(SampleFindings.overspent(campaign));

        await().until(() -> tasks.about(alerts.get(alert).subject()).stream()
                .anyMatch(task -> !task.id().equals(first)));
        assertThat(alerts.get(alert).attempt().round()).isEqualTo(2);
        assertThat(kinds(alert)).contains(Kind.MISSED);
    }

    @Test
    void aPauseThatIsTooYoungToTellKeepsWaiting() {
        var alert = fired(SampleFindings.overspent(campaign));
        answer(alert, Map.of("choice", "PAUSE", "reason", "à discuter"));
        awaitState(alert, AlertState.WAITING);
        assertThat(campaigns.campaign(campaign).on(YOUTUBE).orElseThrow().paused())
                .isTrue();

        figuresLand();
        report(SampleFindings.overspent(campaign));

        await().until(() -> alerts.get(alert).state() == AlertState.WAITING
                && alerts.get(alert).attempt().figuresAt() == null);
        assertThat(kinds(alert)).doesNotContain(Kind.MISSED);
    }

    @Test
    void theClientIsToldOnceAndInTheWordsThatWereWritten() {
        var alert = fired(SampleFindings.overspent(campaign));
        answer(alert, Map.of("choice", "TELL", "message", "Bonjour, le budget de votre campagne est dépassé."));
        awaitState(alert, AlertState.WAITING);

        var client = new Subject("client", campaigns.campaign(campaign).clientId());
        assertThat(mails.about(client))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Sortie de l’album"));
        assertThat(kinds(alert)).contains(Kind.CLIENT_TOLD);
    }

    @Test
    void whatCannotBeDoneIsSaidInWordsAndAskedAgain() {
        var alert = fired(SampleFindings.overspent(campaign));
        var first = task(alert).id();
        answer(alert, Map.of("choice", "ADJUST", "newBudget", 1000, "reason", "le même"));

        await().until(() -> tasks.about(alerts.get(alert).subject()).stream()
                .anyMatch(task -> !task.id().equals(first)));
        assertThat(alerts.get(alert).attempt().refusal()).isEqualTo("alerts.refusal.same-budget");
        assertThat(kinds(alert)).contains(Kind.REFUSED).doesNotContain(Kind.BUDGET_SET);
        assertThat(campaigns.budgetHistory(campaign)).hasSize(1);
    }

    @Test
    void whatIsLetBeKeepsQuietUntilItGetsWorse() {
        var alert = fired(SampleFindings.early(campaign));
        answer(alert, Map.of("choice", "IGNORE", "reason", "accord du client"));
        awaitState(alert, AlertState.IGNORED);

        report(SampleFindings.early(campaign));
        assertThat(desk.open(List.of(campaign))).isEmpty();

        report(SampleFindings.overspent(campaign));
        assertThat(desk.open(List.of(campaign)))
                .singleElement()
                .satisfies(open -> assertThat(open.id()).isNotEqualTo(alert));
    }

    @Test
    void aMilestoneIsToldOnceAndAgainAfterAnotherBudget() {
        report(SampleFindings.milestone(campaign));
        await().until(() -> desk.open(List.of(campaign)).isEmpty());
        report(SampleFindings.milestone(campaign));
        assertThat(all()).isEqualTo(1);

        campaigns.setBudget(campaign, YOUTUBE, euros("2000.00"), "doublé");
        report(SampleFindings.milestone(campaign));
        assertThat(all()).isEqualTo(2);
    }

    @Test
    void whatRecoveredIsClosedByItselfAndMayFireAgain() {
        var alert = fired(SampleFindings.overspent(campaign));

        report();
        awaitState(alert, AlertState.RECOVERED);
        assertThat(tasks.about(alerts.get(alert).subject())).isEmpty();

        report(SampleFindings.overspent(campaign));
        assertThat(desk.open(List.of(campaign))).hasSize(1);
    }

    @Test
    void whatWasNotJudgedStaysAsItIs() {
        var alert = fired(SampleFindings.overspent(campaign));

        sink.report(campaign, YOUTUBE, Set.of(Rule.ANOMALY), List.of(), samples.today());

        assertThat(alerts.get(alert).isOpen()).isTrue();
    }

    @Test
    void gettingWorseIsToldAgainAndTightensTheDeadline() {
        var alert = fired(SampleFindings.early(campaign));
        var before = task(alert).dueAt();

        report(SampleFindings.overspent(campaign));

        var risen = alerts.get(alert);
        assertThat(risen.isCritical()).isTrue();
        assertThat(risen.now().level()).isEqualTo(110);
        assertThat(risen.first().level()).isEqualTo(100);
        assertThat(kinds(alert)).contains(Kind.ROSE);
        assertThat(task(alert).dueAt()).isBefore(before);
    }

    @Test
    void whatIsOnlyWorthANoteAnyMoreIsClosedAndKeepsQuiet() {
        var alert = fired(SampleFindings.overspent(campaign));

        report(SampleFindings.milestone(campaign));
        awaitState(alert, AlertState.RECOVERED);
        report(SampleFindings.milestone(campaign));

        assertThat(all()).isEqualTo(1);
        assertThat(alerts.get(alert).quiet()).isTrue();
    }

    @Test
    void anAlertEndsWithItsCampaign() {
        var alert = fired(SampleFindings.overspent(campaign));

        campaigns.cancel(campaign, "annulée par le label");

        awaitState(alert, AlertState.OVER);
    }

    @Test
    void missingFiguresHaveChoicesOfTheirOwn() {
        var alert = fired(SampleFindings.gap(campaign));
        answer(alert, Map.of("gapChoice", "NOTHING_RAN", "reason", "jour férié"));

        awaitState(alert, AlertState.IGNORED);
        assertThat(kinds(alert)).endsWith(Kind.NOTHING_RAN);
    }

    @Test
    void nobodyChangesEvidence() {
        var alert = fired(SampleFindings.overspent(campaign));

        assertThatThrownBy(() ->
                        sql.update("update budget_alert_evidence set words = 'non' where alert_id = ?::uuid", alert))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void lookingIsNotedOncePerPersonAndSeverity() {
        var alert = fired(SampleFindings.early(campaign));

        desk.isLookedAt(alert, pm);
        desk.isLookedAt(alert, pm);
        assertThat(kinds(alert)).filteredOn(Kind.OPENED::equals).hasSize(1);

        report(SampleFindings.overspent(campaign));
        desk.isLookedAt(alert, pm);
        assertThat(kinds(alert)).filteredOn(Kind.OPENED::equals).hasSize(2);
    }

    private int all() {
        return sql.queryForObject(
                "select count(*) from budget_alert where campaign_id = cast(? as uuid)", Integer.class, campaign);
    }

    private String fired(Finding finding) {
        report(finding);
        var alert = desk.open(List.of(campaign)).get(0).id();
        task(alert);
        return alert;
    }

    /** As an evaluation does: for nobody in particular. */
    private void report(Finding... findings) {
        var me = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            await().ignoreExceptionsInstanceOf(ProcessBusy.class).until(() -> {
                sink.report(campaign, YOUTUBE, ALL, List.of(findings), samples.today());
                return true;
            });
        } finally {
            SecurityContextHolder.setContext(me);
        }
    }

    private void figuresLand() {
        transactions.executeWithoutResult(status ->
                events.publishEvent(new KpisLanded(Set.of(campaign), samples.today(), samples.today(), null)));
    }

    private OpenTask task(String alert) {
        return await().until(
                        () -> tasks.about(alerts.get(alert).subject()).stream().findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    private void answer(String alert, Map<String, Object> answers) {
        var task = task(alert);
        tasks.claim(task.id());
        assertThat(tasks.complete(task.id(), new HashMap<>(answers))).isEmpty();
    }

    private void awaitState(String alert, AlertState state) {
        await().until(() -> alerts.get(alert).state() == state);
    }

    private List<Kind> kinds(String alert) {
        return evidence.of(alert).stream().map(Evidence::kind).toList();
    }
}
