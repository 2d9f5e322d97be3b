package com.mdmcmusicads.app.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.sandbox.TrialState.StepDone;
import com.mdmcmusicads.app.sandbox.TrialState.Why;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts run in an engine and a time of their own, and nothing of it is ever real. */
@IntegrationTest
class SandboxIT {

    /** A Monday, ten in Paris. */
    private static final Instant MONDAY = Instant.parse("2030-03-04T09:00:00Z");

    @Autowired
    SandboxDesk desk;

    @Autowired
    SandboxEngine sandbox;

    @Autowired
    com.mdmcmusicads.app.deployments.DeploymentDesk live;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void designer() {
        people.be(people.somebody(Role.DESIGNER));
    }

    @AfterEach
    void nobody() {
        people.beNobody();
    }

    @Test
    void sequenceIsPlayedToItsEndByTimeTravel() {
        var id = begin("emailSequence", Map.of());

        var state = desk.state(id);
        assertThat(state.running()).isTrue();
        assertThat(state.now()).isEqualTo(MONDAY);
        assertThat(state.failures()).isEmpty();
        assertThat(state.awaitedMessages()).contains("sequence.paused", "sequence.stopped");
        for (var rings = 0; rings < 20 && state.nextTimer() != null; rings++) {
            state = desk.nextTimer(id);
        }
        assertThat(state.failures()).isEmpty();
        assertThat(state.ended()).as("%s", state.steps()).isTrue();
        assertThat(state.now()).isAfter(MONDAY);
        assertThat(state.mails()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.subject()).isNotBlank();
            assertThat(mail.html()).contains("Léa");
        });
        assertThat(state.steps()).extracting(StepDone::activityId).contains("planMail", "sendMail", "finishSequence");
        assertThat(state.path()).extracting(TrialState.Passage::activityId).endsWith("sequenceFinished");
        assertThat(state.flows()).contains("toPlan");
    }

    @Test
    void designersAnswersDecideWhenMailsLeave() {
        var id = begin(
                "emailSequence",
                Map.of("planMail", List.of(Answer.of("J+0"), Answer.of("J+2"), Answer.of("J+6"), Answer.of(null))));
        var days = new java.util.ArrayList<Integer>();
        var state = desk.state(id);
        while (!state.ended()) {
            state = state.nextTimer() == null ? desk.again(id) : desk.nextTimer(id);
        }
        state.mails()
                .forEach(mail -> days.add(
                        (int) java.time.Duration.between(MONDAY, mail.at()).toDays()));
        assertThat(days).containsExactly(0, 2, 6);
    }

    @Test
    void timeMovesForTheTrialOnly() {
        var id = begin("emailSequence", Map.of("planMail", List.of(Answer.of("J+2"))));
        var before = ClockUtil.getCurrentTime();
        desk.nextTimer(id);

        assertThat(ClockUtil.getCurrentTime()).isCloseTo(before, 60_000);
        assertThat(desk.state(id).now()).isEqualTo(MONDAY.plusSeconds(2 * 86_400));
        try (var play = Play.of(
                new Trial(UUID.randomUUID().toString(), "", null, List.of(), MONDAY, MONDAY, null), List.of())) {
            assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(play.now()));
            var elsewhere = java.util.concurrent.CompletableFuture.supplyAsync(ClockUtil::getCurrentTime)
                    .join();
            assertThat(elsewhere).isCloseTo(before, 60_000);
        }
    }

    @Test
    void decisionsOfATrialAskItsClock() {
        var id = desk.begin(plan(
                new ModelRef(ModelKind.PROCESS, "asksTheYear"),
                Models.withDecision("asksTheYear", "whichYear"),
                Map.of(new ModelRef(ModelKind.DECISION, "whichYear"), Models.year("whichYear"))));
        assertThat(desk.state(id).variables()).containsEntry("year", 2030L);
    }

    @Test
    void liveEngineAndOurTablesAreUntouched() {
        var definitions =
                engine.getRepositoryService().createProcessDefinitionQuery().count();
        var id = begin("emailSequence", Map.of());

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .tenantIdIn(id)
                        .count())
                .isZero();
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count())
                .isEqualTo(definitions);
        assertThat(ProcessEngines.getProcessEngines().values()).doesNotContain(sandbox.get());
        assertThat(sandbox.get().getProcessEngineConfiguration().isJobExecutorActivate())
                .isFalse();
    }

    @Test
    void droppedTrialLeavesNothing() {
        var id = begin("leadQualification", Map.of());
        desk.drop(id);

        assertThatThrownBy(() -> desk.state(id)).isInstanceOf(TrialUnknown.class);
        var tables = jdbc.queryForList(
                "select table_name from information_schema.columns where table_schema = 'sandbox'"
                        + " and column_name = 'tenant_id_'",
                String.class);
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(jdbc.queryForObject(
                                "select count(*) from sandbox." + table + " where tenant_id_ = ?", Integer.class, id))
                        .as(table)
                        .isZero());
        assertThat(jdbc.queryForObject("select count(*) from sandbox_note where trial_id = ?::uuid", Integer.class, id))
                .isZero();
    }

    @Test
    void trialBelongsToWhoBeganIt() {
        var id = begin("emailSequence", Map.of());
        people.be(people.somebody(Role.DESIGNER));
        assertThatThrownBy(() -> desk.state(id)).isInstanceOf(TrialUnknown.class);
        assertThatThrownBy(() -> desk.nextTimer(id)).isInstanceOf(TrialUnknown.class);
        assertThatThrownBy(() -> desk.state("no id")).isInstanceOf(TrialUnknown.class);
        people.be(people.somebody(Role.SDR));
        assertThatThrownBy(() -> desk.state(id))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void failureIsToldAndTriedAgainWithAnotherAnswer() {
        var id = begin("emailSequence", Map.of("planMail", List.of(Answer.failure("Plus de réseau"))));

        var failed = desk.state(id);
        assertThat(failed.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.why()).isEqualTo(Why.FAILED);
            assertThat(failure.words()).isEqualTo("Plus de réseau");
        });
        desk.answer(id, "planMail", List.of(Answer.of("J+1")));
        var mended = desk.again(id);
        assertThat(mended.failures()).isEmpty();
        assertThat(mended.nextTimer().due()).isEqualTo(MONDAY.plusSeconds(86_400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Models.ROUND_AND_ROUND, Models.A_BILLION_TIMES, Models.ROUND_WITH_SAVE_POINT, Models.CALLS_ITSELF
            })
    void whatNeverEndsIsStopped(String inside) {
        var id = desk.begin(
                plan(new ModelRef(ModelKind.PROCESS, "endless"), Models.process("endless", inside), Map.of()));
        assertThat(desk.state(id).failures())
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.why()).isIn(Why.ENDLESS, Why.SLOW));
    }

    @Test
    void modelTheEngineRefusesIsRefusedWithItsElement() {
        assertThatThrownBy(() -> desk.begin(plan(
                        new ModelRef(ModelKind.PROCESS, "evil"),
                        Models.process("evil", "<bpmn:scriptTask id='t' scriptFormat='js'/>"),
                        Map.of())))
                .isInstanceOfSatisfying(
                        ModelRefused.class,
                        refused -> assertThat(refused.complaints()).isNotEmpty());
        assertThatThrownBy(() -> desk.begin(plan(new ModelRef(ModelKind.PROCESS, "evil"), "no model at all", Map.of())))
                .isInstanceOf(ModelRefused.class);
    }

    /** Each shipped process comes to a person, a timer, a message or its end, with nothing but samples. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "accountingExport",
                "budgetWatch",
                "campaignBudgetAlert",
                "campaignLifecycle",
                "duplicateReview",
                "emailSequence",
                "kpiCollection",
                "kpiMorning",
                "leadImport",
                "leadQualification",
                "mailDelivery",
                "paymentCollection",
                "paymentEvent",
                "quoteToInvoice",
                "subscriptionBilling"
            })
    void shippedProcessPlays(String key) {
        var state = desk.state(begin(key, Map.of()));
        assertThat(state.failures()).isEmpty();
        assertThat(state.running() || state.ended()).isTrue();
        assertThat(state.path()).hasSizeGreaterThan(1);
        if (state.running()) {
            assertThat(state.nextTimer() != null
                            || !state.openTasks().isEmpty()
                            || !state.awaitedMessages().isEmpty())
                    .isTrue();
        }
        assertThat(state.openTasks()).allSatisfy(task -> assertThat(task.form()).isNotBlank());
    }

    private String begin(String key, Map<String, List<Answer>> answers) {
        var ref = new ModelRef(ModelKind.PROCESS, key);
        var bare = new TrialPlan(
                ref,
                live.content(live.latest(ref).orElseThrow().definitionId()),
                Map.of(),
                null,
                Map.of(),
                MONDAY,
                answers);
        return desk.begin(new TrialPlan(ref, bare.content(), Map.of(), null, desk.samples(bare), MONDAY, answers));
    }

    private static TrialPlan plan(ModelRef ref, String content, Map<ModelRef, String> drafts) {
        return new TrialPlan(ref, content, drafts, null, Map.of("go", true), MONDAY, Map.of());
    }
}
