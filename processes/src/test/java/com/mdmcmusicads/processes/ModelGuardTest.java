package com.mdmcmusicads.processes;

import static com.mdmcmusicads.processes.HostileModel.condition;
import static com.mdmcmusicads.processes.HostileModel.document;
import static com.mdmcmusicads.processes.HostileModel.through;
import static com.mdmcmusicads.processes.HostileModel.underCondition;
import static com.mdmcmusicads.processes.HostileModel.withBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.processes.leads.LeadQualificationSteps;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelGuardTest {

    private static final String RECEIVES = """
            <bpmn:receiveTask id="evil" messageRef="m"><bpmn:extensionElements><camunda:properties>
              <camunda:property name="public" value="true"/><camunda:property name="publicVariables" value="%s"/>
            </camunda:properties></bpmn:extensionElements></bpmn:receiveTask>""";

    private static final RepositoryService REPOSITORY = TestEngine.ENGINE.getRepositoryService();

    @BeforeAll
    static void fillCatalogue() {
        TestEngine.mocked(LeadQualificationSteps.class);
    }

    static Stream<String> elements() {
        return Stream.of(
                "<bpmn:scriptTask id='evil' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:scriptTask id='evil' scriptFormat='feel'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:scriptTask id='evil' scriptFormat='groovy' camunda:resource='deployment://x.groovy'/>",
                "<bpmn:serviceTask id='evil' camunda:class='java.lang.Thread'/>",
                "<bpmn:serviceTask id='evil' activiti:class='java.lang.Thread'/>",
                "<bpmn:serviceTask id='evil' camunda:delegateExpression='${dataSource}'/>",
                "<bpmn:serviceTask id='evil' camunda:type='mail'/>",
                "<bpmn:serviceTask id='evil' camunda:type='shell'/>",
                "<bpmn:serviceTask id='evil' camunda:type='external' camunda:topic='x'/>",
                "<bpmn:serviceTask id='evil'/>",
                "<bpmn:sendTask id='evil' camunda:class='java.lang.Thread'/>",
                "<bpmn:businessRuleTask id='evil' camunda:class='java.lang.Thread'/>",
                "<bpmn:businessRuleTask id='evil' camunda:expression='${dataSource.connection}'/>",
                "<bpmn:callActivity id='evil' calledElement='x' camunda:variableMappingClass='java.lang.Thread'/>",
                "<bpmn:callActivity id='evil' calledElement='x' camunda:variableMappingDelegateExpression='${x}'/>",
                "<bpmn:callActivity id='evil' camunda:caseRef='x'/>",
                "<bpmn:userTask id='evil' camunda:formHandlerClass='java.lang.Thread'/>",
                "<bpmn:userTask id='evil' camunda:formKey='embedded:deployment:x.html'/>",
                "<bpmn:userTask id='evil' camunda:assignee='${execution.id}'/>",
                "<bpmn:userTask id='evil' camunda:candidateGroups='${groups.find()}'/>",
                "<bpmn:userTask id='evil' camunda:dueDate='${dateTime().plusDays(1).toDate()}'/>",
                "<bpmn:userTask id='evil' name=\"${''.getClass()}\"/>",
                "<bpmn:userTask id='evil'><bpmn:documentation>${''.getClass()}</bpmn:documentation></bpmn:userTask>",
                "<bpmn:adHocSubProcess id='evil'/>",
                "<bpmn:task id='evil' camunda:jobPriority='${dataSource.getConnection()}'/>",
                "<evil:scriptTask xmlns:evil='urn:evil' id='evil' scriptFormat='feel'/>",
                "<bpmn:manualTask id='evil'><bpmn:multiInstanceLoopCharacteristics>"
                        + "<bpmn:loopCardinality>${list.size()}</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:manualTask>");
    }

    static Stream<String> extensions() {
        return Stream.of(
                "<camunda:executionListener event='start' class='java.lang.Thread'/>",
                "<camunda:executionListener event='start' expression='${x}'/>",
                "<camunda:executionListener event='start'><camunda:script scriptFormat='js'>1</camunda:script>"
                        + "</camunda:executionListener>",
                "<camunda:taskListener event='create' delegateExpression='${x}'/>",
                "<camunda:taskListener event='create' class='java.lang.Thread'/>",
                "<activiti:taskListener event='create' class='java.lang.Thread'/>",
                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                "<camunda:field name='command' stringValue='rm'/>",
                "<camunda:formData><camunda:formField id='x' type='string'/></camunda:formData>",
                "<camunda:formProperty id='x'/>",
                "<camunda:errorEventDefinition errorRef='x' expression='${true}'/>",
                "<camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "<camunda:script scriptFormat='feel'>1</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput>",
                "<camunda:inputOutput><camunda:outputParameter name='x'>${x.getClass()}</camunda:outputParameter>"
                        + "</camunda:inputOutput>",
                "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:list>"
                        + "<camunda:value>${''.bytes.getClass()}</camunda:value></camunda:list>"
                        + "</camunda:inputParameter></camunda:inputOutput>");
    }

    @ParameterizedTest
    @MethodSource("elements")
    void elementOutsideTheVocabularyIsRefused(String element) {
        assertRefused(through(element));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void extensionOutsideTheVocabularyIsRefused(String extension) {
        assertRefused(through("<bpmn:userTask id='evil'><bpmn:extensionElements>" + extension
                + "</bpmn:extensionElements></bpmn:userTask>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''['getClass']()}",
                "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id') == null}",
                "${execution.processEngineServices != null}",
                "${execution.setVariable('a', 1)}",
                "${task.name == 'a'}",
                "${authenticatedUserId == 'a'}",
                "${dataSource.getConnection() == null}",
                "${leadQualificationSteps.requestQuote(leadId) == null}",
                "${leadQualificationSteps.getClass() == null}",
                "${S('<a/>') == null}",
                "${now() == null}",
                "#{verdict.name().equals('A')}",
                "${verdict == }",
                "${verdict",
            })
    void conditionThatDoesMoreThanReadVariablesIsRefused(String expression) {
        assertRefused(condition(expression.replace("<", "&lt;")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${leadQualificationSteps.unknownStep(leadId)}",
                "${leadQualificationSteps.requestQuote()}",
                "${leadQualificationSteps.requestQuote(leadId, leadId)}",
                "${leadQualificationSteps.requestQuote(''.getClass())}",
                "${leadQualificationSteps.requestQuote(leadId).getClass()}",
                "${leadQualificationSteps.hashCode()}",
                "${leadQualificationSteps.wait()}",
                "${leadQualificationSteps}",
                "${otherSteps.requestQuote(leadId)}",
                "${runtimeService.deleteProcessInstance(leadId, leadId)}",
                "#{leadQualificationSteps.requestQuote(leadId)}",
                "${leadQualificationSteps.requestQuote(leadId)} ${dataSource}",
                "literal",
                "",
            })
    void callOfAnythingButAStepIsRefused(String expression) {
        assertRefused(through("<bpmn:serviceTask id='evil' camunda:expression=\"" + expression + "\"/>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note:strin",
                "note",
                "Note:string",
                "note:string(99999)",
                "a:date(3)",
                "a:date,",
                "a:date,a:number"
            })
    void publicVariablesThatAreNoneAreRefused(String declaration) {
        assertRefused(receiving(declaration));
    }

    @Test
    void publicVariablesAreAccepted() {
        var model = receiving("note:string(200), amount:number, urgent:boolean,releasedAt:date");
        REPOSITORY.deleteDeployment(deploy("sound.bpmn", model), true);
    }

    private static String receiving(String declaration) {
        return through(RECEIVES.formatted(declaration))
                .replace("<bpmn:process ", "<bpmn:message id='m' name='m'/><bpmn:process ");
    }

    @Test
    void conditionInAScriptLanguageIsRefused() {
        assertRefused(
                underCondition(
                        "<bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' language='javascript'>true</bpmn:conditionExpression>"));
        assertRefused(
                underCondition(
                        "<bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' language='feel' camunda:resource='x.js'/>"));
    }

    @Test
    void conditionalEventInAScriptLanguageIsRefused() {
        assertRefused(through("""
                <bpmn:intermediateCatchEvent id="evil"><bpmn:conditionalEventDefinition>
                <bpmn:condition xsi:type="bpmn:tFormalExpression" language="javascript">true</bpmn:condition>
                </bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>"""));
    }

    @Test
    void thrownMessageMayOnlyCallAStep() {
        assertRefused(through("""
                <bpmn:intermediateThrowEvent id="evil">
                <bpmn:messageEventDefinition camunda:class="java.lang.Thread"/></bpmn:intermediateThrowEvent>"""));
        assertRefused(through("""
                <bpmn:intermediateThrowEvent id="evil">
                <bpmn:messageEventDefinition camunda:expression="${dataSource.connection}"/></bpmn:intermediateThrowEvent>"""));
    }

    @Test
    void nameOfAMessageMayNotCall() {
        assertRefused(document(
                "", "<bpmn:message id='m' name='${dataSource.getConnection()}'/>", "<bpmn:startEvent id='s'/>"));
    }

    @Test
    void listenersOnFlowsAndProcessesAreRefused() {
        var listener = "<bpmn:extensionElements><camunda:executionListener event='%s' class='java.lang.Thread'/>"
                + "</bpmn:extensionElements>";
        assertRefused(withBody(listener.formatted("start") + "<bpmn:startEvent id='start'/>"));
        assertRefused(underCondition(listener.formatted("take")));
    }

    @Test
    void importIsRefused() {
        assertRefused(document(
                "",
                "<bpmn:import importType='http://schemas.xmlsoap.org/wsdl/' location='http://127.0.0.1:1/' namespace='x'/>",
                "<bpmn:startEvent id='s'/>"));
    }

    @Test
    void entitiesAreRefused() {
        assertRefused(document(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                "",
                "<bpmn:startEvent id='s' name='x'><bpmn:documentation>&e;</bpmn:documentation></bpmn:startEvent>"));
        assertRefused(document(
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>",
                "",
                "<bpmn:startEvent id='s'><bpmn:documentation>&d;</bpmn:documentation></bpmn:startEvent>"));
    }

    @Test
    void classesOfAModelAreNotEvenLoaded() {
        FormHandler.made = 0;
        assertRefused(
                through("<bpmn:userTask id='evil' camunda:formHandlerClass='" + FormHandler.class.getName() + "'/>"));
        assertThat(FormHandler.made).isZero();
    }

    @Test
    void everyComplaintNamesItsElement() {
        var model = withBody("""
                <bpmn:startEvent id="start"/>
                <bpmn:scriptTask id="evilScript" scriptFormat="feel"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
                <bpmn:serviceTask id="evilService" camunda:class="x"/>""");
        assertThatThrownBy(() -> deploy("evil.bpmn", model))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refusal -> assertThat(refusal.getResorceReports().get(0).getErrors())
                                .extracting(problem -> problem.getMainElementId())
                                .contains("evilScript", "evilService"));
    }

    @Test
    void caseModelIsNoModelHere() {
        var deployment = REPOSITORY
                .createDeployment()
                .addString("evil.cmmn", "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'/>")
                .deploy();
        assertThat(deployment.getId()).isNotNull();
        assertThat(REPOSITORY
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment.getId())
                        .count())
                .isZero();
        REPOSITORY.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void soundModelIsAccepted() {
        var model = through("""
                <bpmn:serviceTask id="evil" name="Demander un devis"
                    camunda:expression="${leadQualificationSteps.requestQuote(leadId)}"/>""");
        REPOSITORY.deleteDeployment(deploy("sound.bpmn", model), true);
    }

    static void assertRefused(String model) {
        var before = REPOSITORY.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy("evil.bpmn", model)).isInstanceOf(ProcessEngineException.class);
        assertThat(REPOSITORY.createDeploymentQuery().count()).isEqualTo(before);
    }

    private static String deploy(String file, String model) {
        return REPOSITORY.createDeployment().addString(file, model).deploy().getId();
    }

    /** Notices when somebody makes one. */
    public static final class FormHandler extends DefaultTaskFormHandler {
        static int made;

        public FormHandler() {
            made++;
        }
    }
}
