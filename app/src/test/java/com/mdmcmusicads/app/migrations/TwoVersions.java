package com.mdmcmusicads.app.migrations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

/** A process of a test's own in versions: a task with a reminder, a wait for a date or a message, a step that fails. */
final class TwoVersions {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <message id="stop" name="PROCESS.stopped"/>
              <process id="PROCESS" name="Essai de migration" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="started"/>
                <sequenceFlow id="f1" sourceRef="started" targetRef="where"/>
                <exclusiveGateway id="where" default="toDecide"/>
                <sequenceFlow id="toDecide" sourceRef="where" targetRef="decide"/>
                <sequenceFlow id="toWait" sourceRef="where" targetRef="awaitDate">
                  <conditionExpression xsi:type="tFormalExpression">${place == 'WAIT'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="toFail" sourceRef="where" targetRef="check">
                  <conditionExpression xsi:type="tFormalExpression">${place == 'FAIL'}</conditionExpression></sequenceFlow>
                <userTask id="decide" name="Décider" camunda:candidateGroups="SDR"/>
                <boundaryEvent id="late" name="Trop tard" attachedToRef="decide">
                  <timerEventDefinition><timeDuration xsi:type="tFormalExpression">P3D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="f2" sourceRef="late" targetRef="end"/>
                <sequenceFlow id="f3" sourceRef="decide" targetRef="end"/>
                <eventBasedGateway id="awaitDate"/>
                <sequenceFlow id="f4" sourceRef="awaitDate" targetRef="dateCame"/>
                <sequenceFlow id="f5" sourceRef="awaitDate" targetRef="stopped"/>
                <intermediateCatchEvent id="dateCame" name="Heure d’envoi">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">${dueAt}</timeDate></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="f6" sourceRef="dateCame" targetRef="end"/>
                <intermediateCatchEvent id="stopped" name="Arrêt">
                  <messageEventDefinition messageRef="stop"/></intermediateCatchEvent>
                <sequenceFlow id="f7" sourceRef="stopped" targetRef="end"/>
                <exclusiveGateway id="check" name="Contrôler" default="f8" camunda:asyncBefore="true"/>
                <sequenceFlow id="f8" sourceRef="check" targetRef="end"/>
                <sequenceFlow id="f9" sourceRef="check" targetRef="decide">
                  <conditionExpression xsi:type="tFormalExpression">${missing == 'X'}</conditionExpression></sequenceFlow>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private static final Pattern STEP = Pattern.compile(
            "<(?:startEvent|endEvent|exclusiveGateway|eventBasedGateway|userTask|boundaryEvent|intermediateCatchEvent) id=\"(\\w+)\"");

    final String process = "migrationTrial" + UUID.randomUUID().toString().substring(0, 8);
    final Instant due = Instant.parse("2031-05-06T07:00:00Z");

    private final RepositoryService repository;
    private final RuntimeService engine;
    private final List<String> deployments = new ArrayList<>();

    TwoVersions(RepositoryService repository, RuntimeService engine) {
        this.repository = repository;
        this.engine = engine;
    }

    /** Another version with these words replaced, two by two; gives the id of its definition. */
    String version(String... replaced) {
        var model = MODEL;
        for (var at = 0; at < replaced.length; at += 2) {
            model = model.replace(replaced[at], replaced[at + 1]);
        }
        var deployment = repository
                .createDeployment()
                .addString("trial.bpmn", drawn(model).replace("PROCESS", process))
                .deploy();
        deployments.add(deployment.getId());
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    /** With a place for every step, in rows of four. */
    private static String drawn(String model) {
        var shapes = new StringBuilder("<d:BPMNDiagram xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\"><d:BPMNPlane bpmnElement=\"PROCESS\">");
        var steps = STEP.matcher(model);
        for (var at = 0; steps.find(); at++) {
            shapes.append(
                    "<d:BPMNShape bpmnElement=\"%s\"><c:Bounds x=\"%d\" y=\"%d\" width=\"60\" height=\"60\"/></d:BPMNShape>"
                            .formatted(steps.group(1), at % 4 * 120, at / 4 * 120));
        }
        return model.replace("</definitions>", shapes + "</d:BPMNPlane></d:BPMNDiagram></definitions>");
    }

    String start(String definition, String place) {
        return engine.startProcessInstanceById(
                        definition, UUID.randomUUID().toString(), Map.of("place", place, "dueAt", Date.from(due)))
                .getId();
    }

    void remove() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }
}
