package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.actions.ActionSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a step learns of its case without the model passing it, and how its answer becomes variables. */
class CaseFactsTest {

    private static final ProcessEngine ENGINE = TestEngine.ENGINE;

    private static final String CALL = """
            <bpmn:startEvent id="start"/>
            <bpmn:serviceTask id="ask" camunda:asyncBefore="true"
                camunda:expression="${actionSteps.callApi(credential, method, address, query, headers, body, mapping, refused, timeout)}">
              <bpmn:extensionElements><camunda:inputOutput>
                <camunda:inputParameter name="credential">spotify</camunda:inputParameter>
                <camunda:inputParameter name="method">GET</camunda:inputParameter>
                <camunda:inputParameter name="address">/artists/${artist}</camunda:inputParameter>
                <camunda:inputParameter name="query"/>
                <camunda:inputParameter name="headers"/>
                <camunda:inputParameter name="body">note = ${artist}</camunda:inputParameter>
                <camunda:inputParameter name="mapping">followers = total</camunda:inputParameter>
                <camunda:inputParameter name="refused"/>
                <camunda:inputParameter name="timeout">20</camunda:inputParameter>
              </camunda:inputOutput></bpmn:extensionElements>
            </bpmn:serviceTask>
            <bpmn:receiveTask id="wait" messageRef="m"/>
            <bpmn:endEvent id="end"/>
            <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="ask"/>
            <bpmn:sequenceFlow id="b" sourceRef="ask" targetRef="wait"/>
            <bpmn:sequenceFlow id="c" sourceRef="wait" targetRef="end"/>""";

    private final ActionSteps steps = TestEngine.mocked(ActionSteps.class);
    private final List<CaseFacts> told = new ArrayList<>();
    private String deployment;

    @BeforeEach
    void deploy() {
        deployment = ENGINE.getRepositoryService()
                .createDeployment()
                .addString("call.bpmn", HostileModel.document("", "<bpmn:message id='m' name='go.on'/>", CALL))
                .deploy()
                .getId();
    }

    @AfterEach
    void undeploy() {
        ENGINE.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void stepLearnsOfItsCaseAndItsAnswerBecomesVariablesOfIt() {
        answers(Map.of("followers", 12));

        var instance = start();
        run();

        var facts = told.get(0);
        assertThat(facts.process()).isEqualTo("evilProcess");
        assertThat(facts.instance()).isEqualTo(instance);
        assertThat(facts.activity()).isEqualTo("ask");
        assertThat(facts.businessKey()).isEqualTo("case-1");
        assertThat(facts.variables()).containsOnly(Map.entry("artist", "Zaz"));
        assertThat(facts.written())
                .containsEntry("address", "/artists/${artist}")
                .containsEntry("query", "");
        assertThat(ENGINE.getRuntimeService().getVariables(instance))
                .containsOnly(Map.entry("artist", "Zaz"), Map.entry("followers", 12));
    }

    @Test
    void everyRetryIsTheSameAttemptAndEveryOtherCallAnother() {
        when(steps.callApi(any(), any(), any(), any(), any(), any(), any(), any(), anyInt(), any()))
                .thenAnswer(call -> {
                    told.add(call.getArgument(9));
                    if (told.size() < 3) {
                        throw new IllegalStateException("not now");
                    }
                    return Map.of();
                });
        start();
        run();
        run();
        run();
        start();
        run();

        assertThat(told).extracting(CaseFacts::attempt).hasSize(4);
        assertThat(told.get(1).attempt()).isEqualTo(told.get(0).attempt());
        assertThat(told.get(2).attempt()).isEqualTo(told.get(0).attempt());
        assertThat(told.get(3).attempt()).isNotEqualTo(told.get(0).attempt());
    }

    private void answers(Map<String, Object> answer) {
        when(steps.callApi(any(), any(), any(), any(), any(), any(), any(), any(), anyInt(), any()))
                .thenAnswer(call -> {
                    told.add(call.getArgument(9));
                    return answer;
                });
    }

    private static String start() {
        return ENGINE.getRuntimeService()
                .startProcessInstanceByKey("evilProcess", "case-1", Map.of("artist", "Zaz"))
                .getId();
    }

    private static void run() {
        var job = ENGINE.getManagementService().createJobQuery().messages().singleResult();
        try {
            ENGINE.getManagementService().executeJob(job.getId());
        } catch (ProcessEngineException refused) {
            // The job stays, with one retry less.
        }
    }
}
