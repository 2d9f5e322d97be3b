package com.mdmcmusicads.app.sandbox;

/** Small models, some of them hostile. */
final class Models {

    static final String ROUND_AND_ROUND = """
            <bpmn:startEvent id="start"/><bpmn:task id="one"/><bpmn:task id="other"/>
            <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="one"/>
            <bpmn:sequenceFlow id="b" sourceRef="one" targetRef="other"/>
            <bpmn:sequenceFlow id="c" sourceRef="other" targetRef="one"/>""";
    static final String ROUND_WITH_SAVE_POINT = """
            <bpmn:startEvent id="start"/><bpmn:task id="one" camunda:asyncBefore="true"/>
            <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="one"/>
            <bpmn:sequenceFlow id="b" sourceRef="one" targetRef="one"/>""";
    static final String A_BILLION_TIMES = """
            <bpmn:startEvent id="start"/>
            <bpmn:task id="many"><bpmn:multiInstanceLoopCharacteristics>
            <bpmn:loopCardinality>1000000000</bpmn:loopCardinality>
            </bpmn:multiInstanceLoopCharacteristics></bpmn:task>
            <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="many"/>""";
    static final String CALLS_ITSELF = """
            <bpmn:startEvent id="start"/><bpmn:callActivity id="self" calledElement="endless"/>
            <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="self"/>""";

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="%s" name="Essai" isExecutable="true" camunda:historyTimeToLive="P1D">%s</bpmn:process>
            </bpmn:definitions>""";

    private Models() {}

    static String process(String key, String inside) {
        return FRAME.formatted(key, inside);
    }

    static String withDecision(String key, String decision) {
        return process(key, """
                <bpmn:startEvent id="start"/>
                <bpmn:businessRuleTask id="ask" camunda:decisionRef="%s" camunda:mapDecisionResult="singleEntry"
                    camunda:resultVariable="year"/>
                <bpmn:userTask id="rest"/>
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="ask"/>
                <bpmn:sequenceFlow id="b" sourceRef="ask" targetRef="rest"/>""".formatted(decision));
    }

    /** A decision that answers the year it believes to be in. */
    static String year(String key) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
                    namespace="http://camunda.org/schema/1.0/dmn">
                  <decision id="%s" name="Année"
                      xmlns:camunda="http://camunda.org/schema/1.0/dmn" camunda:historyTimeToLive="P1D">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <input id="i"><inputExpression id="ie" typeRef="boolean"><text>go</text></inputExpression></input>
                      <output id="o" name="year"/>
                      <rule id="r"><inputEntry id="e"><text>-</text></inputEntry>
                        <outputEntry id="f"><text>now().year</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(key);
    }
}
