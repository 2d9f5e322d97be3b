package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.identity.Role;
import java.util.Arrays;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the path tests show of the narrow engine holds for the one that runs in the application. */
@IntegrationTest
class EngineLimitsIT {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="evil">
              <bpmn:process id="evil" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="start"/>%s
              </bpmn:process>
            </bpmn:definitions>""";

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='t' scriptFormat='feel'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:scriptTask id='t' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='t' camunda:class='java.lang.Thread'/>",
                "<bpmn:serviceTask id='t' camunda:expression='${dataSource.getConnection()}'/>",
                "<bpmn:serviceTask id='t' camunda:expression='${leadDesk.receive(lead)}'/>"
            })
    void hostileModelIsNotDeployed(String element) {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("evil.bpmn", MODEL.formatted(element))
                        .deploy())
                .isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${dataSource}", "${leadDesk}", "${S('<a/>')}", "${execution}", "${''.getClass()}"})
    void beansFunctionsAndEngineObjectsAreOutOfReach(String text) {
        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired()
                        .execute(context -> engine.getExpressionManager()
                                .createExpression(text)
                                .getValue(new ExecutionEntity())))
                .isInstanceOf(RuntimeException.class);
    }

    /** The engine's readers of FEEL and JUEL announce themselves as script engines; it does not take them as such. */
    @Test
    void noScriptLanguageIsOnTheClassPath() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .allMatch(factory -> factory.getClass().getPackageName().startsWith("org.camunda"));
        assertThatThrownBy(() -> engine.getScriptEngineResolver().getScriptEngine("feel", false))
                .hasMessageContaining("No script is run here");
    }

    @Test
    void candidateGroupsAreRoles() {
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            assertThat(repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class))
                    .flatExtracting(UserTask::getCamundaCandidateGroupsList)
                    .filteredOn(group -> !group.matches("\\$\\{[a-z]+Role}"))
                    .isSubsetOf(Arrays.stream(Role.values()).map(Role::name).toList());
        }
    }
}
