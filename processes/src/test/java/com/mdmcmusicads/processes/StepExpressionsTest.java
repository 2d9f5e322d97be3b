package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.leads.LeadQualificationSteps;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** The last line of defence: what an expression that reached the engine can do when it is evaluated. */
class StepExpressionsTest {

    private static final ProcessEngineConfigurationImpl CONFIGURATION =
            (ProcessEngineConfigurationImpl) TestEngine.ENGINE.getProcessEngineConfiguration();

    private static final String CAUGHT = """
            <bpmn:startEvent id="start"/>
            <bpmn:serviceTask id="request" camunda:expression="${leadQualificationSteps.requestQuote(leadId)}"/>
            <bpmn:boundaryEvent id="nobodyFree" attachedToRef="request"><bpmn:errorEventDefinition errorRef="e"/></bpmn:boundaryEvent>
            <bpmn:endEvent id="caught"/>
            <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="request"/>
            <bpmn:sequenceFlow id="out" sourceRef="nobodyFree" targetRef="caught"/>""";

    private final LeadQualificationSteps steps = TestEngine.mocked(LeadQualificationSteps.class);

    @Test
    void readsVariablesAndEntriesOfMaps() {
        assertThat(evaluate("${leadId}")).isEqualTo("L1");
        assertThat(evaluate("${routing.team == 'FRANCE'}")).isEqualTo(true);
    }

    @Test
    void callsAStepWithVariablesOfItsTypes() {
        when(steps.planQualification("L1", "FRANCE", 4)).thenReturn(new Date(7));
        assertThat(evaluate("${leadQualificationSteps.planQualification(leadId, team, hours)}"))
                .isEqualTo(new Date(7));
        evaluate("${leadQualificationSteps.loseLead(leadId, none, none)}");
        verify(steps).loseLead("L1", null, null);
    }

    @Test
    void errorOfAStepIsCaughtByTheModel() {
        Mockito.doThrow(new BpmnError("nobodyFree")).when(steps).requestQuote("L1");
        var engine = TestEngine.ENGINE;
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "error.bpmn", HostileModel.document("", "<bpmn:error id='e' errorCode='nobodyFree'/>", CAUGHT))
                .deploy();

        var instance = engine.getRuntimeService().startProcessInstanceByKey("evilProcess", Map.of("leadId", "L1"));

        assertThat(instance.isEnded()).isTrue();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId("caught")
                        .count())
                .isEqualTo(1);
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${leadId.bytes}",
                "${leadId.length()}",
                "${list.size()}",
                "${list[0]}",
                "${routing.getClass()}",
                "${routing.keySet()}",
                "${execution}",
                "${execution.id}",
                "${execution.setVariable('a', 1)}",
                "${execution.getProcessEngineServices().getRuntimeService()}",
                "${task}",
                "${externalTask}",
                "${caseExecution}",
                "${authenticatedUserId}",
                "${dataSource}",
                "${runtimeService}",
                "${leadQualificationSteps.class}",
                "${leadQualificationSteps.getClass()}",
                "${leadQualificationSteps.hashCode()}",
                "${leadQualificationSteps.toString()}",
                "${leadQualificationSteps.unknown(leadId)}",
                "${leadQualificationSteps.requestQuote()}",
                "${leadQualificationSteps.requestQuote(''.getClass())}",
                "${now()}",
                "${currentUser()}",
                "${S('<a/>')}",
                "${JSON('{}')}",
                "${XML('<a/>')}",
            })
    void everythingElseFails(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(RuntimeException.class);
        Mockito.verifyNoInteractions(steps);
    }

    @Test
    void agentItselfIsNeverAValue() {
        assertThat(evaluate("${leadQualificationSteps}")).isNotInstanceOf(LeadQualificationSteps.class);
    }

    @Test
    void nothingIsAssigned() {
        var expression = CONFIGURATION.getExpressionManager().createExpression("${leadId}");
        assertThatThrownBy(() -> inEngine(() -> {
                    expression.setValue("other", scope());
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feel", "feel-scala", "juel", "javascript", "graal.js", "groovy", "python"})
    void noScriptEngineIsFoundWhateverIsOnTheClassPath(String language) {
        ScriptingEngines scripts = CONFIGURATION.getScriptingEngines();
        assertThatThrownBy(() -> inEngine(() -> scripts.getScriptEngineForLanguage(language)))
                .hasStackTraceContaining("No script is run here");
    }

    private static Object evaluate(String text) {
        var expression = CONFIGURATION.getExpressionManager().createExpression(text);
        return inEngine(() -> expression.getValue(scope()));
    }

    private static <T> T inEngine(java.util.function.Supplier<T> work) {
        return CONFIGURATION.getCommandExecutorTxRequired().execute(context -> work.get());
    }

    private static VariableScope scope() {
        var scope = Mockito.mock(VariableScope.class);
        Map<String, Object> variables = new java.util.HashMap<>();
        variables.put("leadId", "L1");
        variables.put("team", "FRANCE");
        variables.put("hours", 4L);
        variables.put("none", null);
        variables.put("list", List.of("a"));
        variables.put("routing", Map.of("team", "FRANCE"));
        variables.forEach((name, value) -> {
            when(scope.hasVariable(name)).thenReturn(true);
            when(scope.getVariable(name)).thenReturn(value);
        });
        return scope;
    }
}
