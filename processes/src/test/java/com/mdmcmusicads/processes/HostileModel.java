package com.mdmcmusicads.processes;

/** Writes models that try to do what no model may. */
final class HostileModel {

    private HostileModel() {}

    /** A process that goes from its start to its end through {@code element}, whose id is {@code evil}. */
    static String through(String element) {
        return withBody("""
                <bpmn:startEvent id="start"/>
                %s
                <bpmn:endEvent id="end"/>
                <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="evil"/>
                <bpmn:sequenceFlow id="out" sourceRef="evil" targetRef="end"/>""".formatted(element));
    }

    /** A process whose only flow has {@code condition}. */
    static String underCondition(String condition) {
        return withBody("""
                <bpmn:startEvent id="start"/>
                <bpmn:exclusiveGateway id="isEvil"/>
                <bpmn:endEvent id="end"/>
                <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="isEvil"/>
                <bpmn:sequenceFlow id="out" sourceRef="isEvil" targetRef="end">%s</bpmn:sequenceFlow>""".formatted(condition));
    }

    static String condition(String expression) {
        return underCondition("<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + expression
                + "</bpmn:conditionExpression>");
    }

    static String withBody(String body) {
        return document("", "", body);
    }

    static String document(String prologue, String beforeProcess, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="evil">
                  %s
                  <bpmn:process id="evilProcess" isExecutable="true" camunda:historyTimeToLive="P1D">
                    %s
                  </bpmn:process>
                </bpmn:definitions>""".formatted(prologue, beforeProcess, body);
    }
}
