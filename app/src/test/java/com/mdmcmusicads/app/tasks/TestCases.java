package com.mdmcmusicads.app.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;

/** A process of its own for the tests of the inbox: one task for SDR and SALES with a form, about a made-up subject. */
@org.springframework.stereotype.Component
public class TestCases implements TaskSubjects {

    static final String PROCESS = "inboxTest";

    static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <message id="withdrawn" name="inboxTest.withdrawn"/>
              <process id="inboxTest" name="Essai de la boîte" isExecutable="true" camunda:historyTimeToLive="P1D">
                <extensionElements><camunda:properties>
                  <camunda:property name="en.name" value="Inbox trial"/></camunda:properties></extensionElements>
                <startEvent id="started"/>
                <sequenceFlow id="toDecide" sourceRef="started" targetRef="decide"/>
                <userTask id="decide" name="Décider" camunda:candidateGroups="SDR, SALES" camunda:formRef="inbox-test"
                    camunda:formRefBinding="deployment" camunda:dueDate="${dueAt}" camunda:priority="${priority}">
                  <documentation>Lire, puis trancher.</documentation>
                  <extensionElements><camunda:properties>
                    <camunda:property name="en.name" value="Decide"/>
                    <camunda:property name="en.help" value="Read, then decide."/></camunda:properties></extensionElements>
                </userTask>
                <boundaryEvent id="withdraw" attachedToRef="decide">
                  <messageEventDefinition messageRef="withdrawn"/></boundaryEvent>
                <sequenceFlow id="toWithdrawn" sourceRef="withdraw" targetRef="end"/>
                <sequenceFlow id="toAfterwards" sourceRef="decide" targetRef="afterwards"/>
                <userTask id="afterwards" name="Relire" camunda:candidateGroups="PM"/>
                <sequenceFlow id="toEnd" sourceRef="afterwards" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private static final String FORM = """
            {"id": "inbox-test", "type": "default", "schemaVersion": 19, "components": [
              {"id": "verdict", "key": "verdict", "type": "radio", "label": "Verdict", "validate": {"required": true},
               "values": [{"label": "Oui", "value": "YES"}, {"label": "Non", "value": "NO"}]},
              {"id": "reason", "key": "reason", "type": "textfield", "label": "Motif", "validate": {"required": true},
               "conditional": {"hide": "=verdict != \\"NO\\""}},
              {"id": "amount", "key": "amount", "type": "number", "label": "Montant"},
              {"id": "proof", "key": "proof", "type": "filepicker", "label": "Pièce"}]}""";

    private final RepositoryService repository;
    private final RuntimeService engine;
    private final TaskService tasks;
    private boolean deployed;

    TestCases(@Lazy RepositoryService repository, @Lazy RuntimeService engine, @Lazy TaskService tasks) {
        this.repository = repository;
        this.engine = engine;
        this.tasks = tasks;
    }

    /** Starts a case and gives the id of its task. */
    public String task(String title, Instant due, int priority) {
        deploy();
        var key = title + "#" + UUID.randomUUID();
        var instance = engine.startProcessInstanceByKey(PROCESS, key, variables(due, priority));
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private static Map<String, Object> variables(Instant due, int priority) {
        var variables = new HashMap<String, Object>();
        variables.put("dueAt", due == null ? null : Date.from(due));
        variables.put("priority", priority);
        return variables;
    }

    public String task(String title) {
        return task(title, Instant.now().plusSeconds(3600), TaskFilter.NORMAL);
    }

    private synchronized void deploy() {
        if (!deployed) {
            repository
                    .createDeployment()
                    .name("inbox-test")
                    .addString("inbox-test.bpmn", MODEL)
                    .addString("inbox-test.form", FORM)
                    .deploy();
            deployed = true;
        }
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(PROCESS);
    }

    @Override
    public Optional<Description> describe(String businessKey) {
        var title = businessKey.substring(0, businessKey.indexOf('#'));
        return Optional.of(new Description("case", title, "Sous-titre", "mot-clé"));
    }

    @Override
    public Component card(String businessKey) {
        return new Span("Fiche " + businessKey);
    }
}
