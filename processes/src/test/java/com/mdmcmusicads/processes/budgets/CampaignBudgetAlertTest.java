package com.mdmcmusicads.processes.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.Choice;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.Closing;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.GapChoice;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.HandleBudgetAlert;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlertSteps.EffectRefused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignBudgetAlertTest extends ProcessTest {

    private static final String ALERT = "5f5d9a52-3a53-4f0f-9a9c-6a7cfb6b1d10";
    private static final AlertFacts OVERSPENT =
            new AlertFacts("THRESHOLD", null, "RUNNING", true, 110, 12.0, 120.0, 20, 66.0);
    private static final AlertFacts MILESTONE =
            new AlertFacts("THRESHOLD", null, "RUNNING", true, 50, 1.0, 500.0, 15, 50.0);
    private static final AlertFacts GAP = new AlertFacts("DATA_GAP", null, "RUNNING", true, 1, 1.0, 0.0, 10, 30.0);
    private static final Date SOON = Date.from(Instant.now().plus(4, ChronoUnit.HOURS));
    private static final Date LATER = Date.from(Instant.now().plus(3, ChronoUnit.DAYS));

    private final CampaignBudgetAlertSteps steps = steps(CampaignBudgetAlertSteps.class);
    private final CampaignBudgetAlert process = new CampaignBudgetAlert(RUNTIME);

    CampaignBudgetAlertTest() {
        super("campaign-budget-alert.bpmn", "budget-alert.dmn");
    }

    @BeforeEach
    void prepare() {
        deploy();
        when(steps.planHandling(ALERT)).thenReturn(SOON);
        when(steps.escalateAlert(ALERT)).thenReturn(LATER);
        when(steps.proposeMessage(ALERT)).thenReturn("Bonjour Léo, …");
        when(steps.planCheck(ALERT)).thenReturn(LATER);
    }

    private void begin(AlertFacts facts) {
        process.budgetThresholdCrossed(ALERT, 90, facts);
        runUntilWaiting();
    }

    private static Task task() {
        return ENGINE.getTaskService().createTaskQuery().initializeFormKeys().singleResult();
    }

    private void decide(Choice choice, Double budget, String message, String reason) {
        answer("handleBudgetAlert", new HandleBudgetAlert(choice, null, budget, message, reason));
    }

    @Test
    void aMilestoneIsToldOnceAndKept() {
        begin(MILESTONE);

        verify(steps).tellManager(ALERT);
        verify(steps).keepNote(ALERT);
        verify(steps, never()).planHandling(ALERT);
        assertThat(instance(ALERT)).isNull();
    }

    @Test
    void theDecisionIsKeptSoThatOneCanAskWhy() {
        begin(MILESTONE);

        assertThat(HISTORY.createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("budgetAlert")
                        .includeInputs()
                        .includeOutputs()
                        .list())
                .singleElement()
                .satisfies(taken -> assertThat(taken.getOutputs())
                        .extracting(output -> output.getValue())
                        .contains("NOTE"));
    }

    @Test
    void anOverspentBudgetBecomesATaskOfTheProjectManagerWithALetterProposed() {
        begin(OVERSPENT);

        assertThat(task().getTaskDefinitionKey()).isEqualTo("handleBudgetAlert");
        assertThat(task().getPriority()).isEqualTo(90);
        assertThat(task().getDueDate()).isEqualTo(SOON);
        assertThat(ENGINE.getTaskService().getVariable(task().getId(), "message"))
                .isEqualTo("Bonjour Léo, …");
    }

    @Test
    void untouchedItIsEscalatedAndLookedAtAgainUntilItIsDone() {
        begin(OVERSPENT);

        fireTimer("alertUntouched");
        fireTimer("lookAgain");
        verify(steps, times(2)).escalateAlert(ALERT);

        decide(Choice.IGNORE, null, null, "accord du client");
        assertThat(instance(ALERT)).isNull();
    }

    @Test
    void anAdjustedBudgetIsHeldAgainstTheNextFigures() {
        when(steps.checkEffect(ALERT)).thenReturn("HELD");
        begin(OVERSPENT);
        decide(Choice.ADJUST, 1500.0, null, "avenant signé");
        verify(steps).adjustBudget(ALERT, 1500.0, "avenant signé");
        verify(steps, never()).checkEffect(ALERT);

        assertThat(process.figuresLanded(ALERT)).isTrue();
        runUntilWaiting();

        verify(steps).closeHandled(ALERT);
        assertThat(instance(ALERT)).isNull();
    }

    @Test
    void whatDidNotHelpIsAskedAgainWithoutOldAnswers() {
        when(steps.checkEffect(ALERT)).thenReturn("MISSED");
        begin(OVERSPENT);
        decide(Choice.TELL, null, "Le budget est dépassé.", null);
        verify(steps).tellClient(ALERT, "Le budget est dépassé.");

        process.figuresLanded(ALERT);
        runUntilWaiting();

        verify(steps, times(2)).planHandling(ALERT);
        assertThat(ENGINE.getTaskService().getVariable(task().getId(), "choice"))
                .isNull();
        assertThat(ENGINE.getTaskService().getVariable(task().getId(), "message"))
                .isEqualTo("Bonjour Léo, …");
    }

    @Test
    void aPauseThatIsTooYoungWaitsForMoreFigures() {
        when(steps.checkEffect(ALERT)).thenReturn("EARLY", "HELD");
        begin(OVERSPENT);
        decide(Choice.PAUSE, null, null, "le temps d’en parler");
        verify(steps).pausePlatform(ALERT, "le temps d’en parler");

        process.figuresLanded(ALERT);
        runUntilWaiting();
        verify(steps, times(2)).planCheck(ALERT);

        process.figuresLanded(ALERT);
        runUntilWaiting();
        assertThat(instance(ALERT)).isNull();
    }

    @Test
    void withoutFiguresSomebodyIsAskedAgain() {
        when(steps.checkEffect(ALERT)).thenReturn("SILENT");
        begin(GAP);
        answer("handleBudgetAlert", new HandleBudgetAlert(null, GapChoice.COLLECT, null, null, "collecte relancée"));
        verify(steps).requestFigures(ALERT, "collecte relancée");

        fireTimer("figuresOverdue");

        assertThat(task().getTaskDefinitionKey()).isEqualTo("handleBudgetAlert");
    }

    @Test
    void nothingRanIsKeptAsAReason() {
        begin(GAP);

        answer("handleBudgetAlert", new HandleBudgetAlert(null, GapChoice.NOTHING_RAN, null, null, "férié"));

        verify(steps).ignoreAlert(ALERT, "NOTHING_RAN", "férié");
        assertThat(instance(ALERT)).isNull();
    }

    @Test
    void whatCannotBeDoneIsAskedAgain() {
        doThrow(new EffectRefused("campaign-over")).when(steps).adjustBudget(any(), any(), any());
        begin(OVERSPENT);

        decide(Choice.ADJUST, 1500.0, null, "avenant");

        verify(steps, times(2)).planHandling(ALERT);
        verify(steps, never()).planCheck(ALERT);
        assertThat(task()).isNotNull();
    }

    @Test
    void recoveryEndsItAtAnyTime() {
        begin(OVERSPENT);

        assertThat(process.budgetRecovered(ALERT, Closing.RECOVERED)).isTrue();

        verify(steps).closeRecovered(ALERT, "RECOVERED");
        assertThat(task()).isNull();
        assertThat(process.budgetRecovered(ALERT, Closing.RECOVERED)).isFalse();
    }

    @Test
    void recoveryEndsItWhileFiguresAreAwaitedToo() {
        begin(OVERSPENT);
        decide(Choice.PAUSE, null, null, "pause");

        process.budgetRecovered(ALERT, Closing.CAMPAIGN_OVER);

        verify(steps).closeRecovered(ALERT, "CAMPAIGN_OVER");
        assertThat(instance(ALERT)).isNull();
    }

    @Test
    void gettingWorseIsToldWithoutDisturbingTheTask() {
        begin(OVERSPENT);
        var before = task().getId();

        assertThat(process.budgetAlertUpdated(ALERT, 90, OVERSPENT)).isTrue();

        verify(steps).tellRise(ALERT);
        assertThat(task().getId()).isEqualTo(before);
    }

    @Test
    void aNoteThatGotWorseBeforeItWasKeptBecomesATask() {
        process.budgetThresholdCrossed(ALERT, 40, MILESTONE);
        process.budgetAlertUpdated(ALERT, 90, OVERSPENT);
        runUntilWaiting();

        assertThat(task()).isNotNull();
        verify(steps, never()).keepNote(ALERT);
    }

    @Test
    void figuresSayNothingWhileNobodyHasActed() {
        begin(OVERSPENT);

        assertThat(process.figuresLanded(ALERT)).isFalse();
    }
}
