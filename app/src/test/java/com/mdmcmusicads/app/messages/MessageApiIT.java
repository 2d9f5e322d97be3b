package com.mdmcmusicads.app.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.operations.SomeLead;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

@IntegrationTest
class MessageApiIT {

    private static final String REENGAGED = "lead.reengaged";

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    SomeLead someLead;

    @Autowired
    SeenCases cases;

    @Autowired
    AuditTrail trail;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService engine;

    private String key;
    private String deployment;

    @BeforeEach
    void makeKey() {
        key = Keys.make(keys, Scope.MESSAGES_SEND);
    }

    @AfterEach
    void removeModels() {
        if (deployment != null) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void publicMessageReachesTheCaseThatWaitsForItAndIsWrittenDown() {
        var lead = nurtured();

        var answer = send(REENGAGED, body(lead, "{}"), null);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        var instance = answer.getBody().get("processInstanceId").asText();
        assertThat(instance).isEqualTo(cases.instance(lead));
        await().until(() -> someLead.task(lead, "qualifyLead") != null);
        assertThat(trail.of(Subject.process(instance), 1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("process.message");
            assertThat(entry.actor()).startsWith("api:");
            assertThat(entry.after()).containsEntry("message", REENGAGED);
        });
    }

    @Test
    void repeatedCallWithItsIdempotencyKeyIsHandedOverOnce() {
        var lead = nurtured();
        var once = UUID.randomUUID().toString();

        var first = send(REENGAGED, body(lead, "{}"), once);
        var again = send(REENGAGED, body(lead, "{}"), once);

        assertThat(first.getStatusCode().value()).isEqualTo(202);
        assertThat(again.getStatusCode().value()).isEqualTo(202);
        assertThat(again.getBody()).isEqualTo(first.getBody());
    }

    @Test
    void nothingWaitsIs404AndAPrivateMessageLooksTheSame() {
        var lead = someLead.arrives();

        assertThat(problem(send(REENGAGED, body(lead, "{}"), null), 404)).isEqualTo("urn:mdmc:problem:nothing-waits");
        assertThat(problem(send("lead.erased", body(lead, "{}"), null), 404))
                .isEqualTo("urn:mdmc:problem:nothing-waits");
        assertThat(problem(send("lead.received", body(lead, "{}"), null), 404))
                .isEqualTo("urn:mdmc:problem:nothing-waits");
        assertThat(cases.isOver(lead)).isFalse();
    }

    @Test
    void variablesThatWereNotDeclaredAreRefusedAndNothingMoves() {
        var lead = nurtured();

        var answer = send(REENGAGED, body(lead, "{\"score\": 100}"), null);

        assertThat(problem(answer, 422)).isEqualTo("urn:mdmc:problem:invalid-values");
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("variables.score");
        assertThat(answer.getBody().at("/errors/0/code").asText()).isEqualTo("unknown-variable");
        assertThat(cases.active(lead)).contains("awaitInterest");
    }

    @Test
    void declaredVariablesKeepTheirTypeAndLength() {
        deploy("ordered", "note:string(5), amount:number, urgent:boolean, at:date");
        var good = "{\"note\": \"abc\", \"amount\": 12.5, \"urgent\": true, \"at\": \"2026-11-22T10:00:00+01:00\"}";

        var answer = send(message("ordered"), body("case-1", good), null);

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        var instance = answer.getBody().get("processInstanceId").asText();
        assertThat(engine.getVariables(instance)).containsEntry("note", "abc").containsEntry("amount", 12.5);
        var bad = send(
                message("ordered"),
                body("case-2", "{\"note\": \"abcdef\", \"amount\": 1e400, \"urgent\": \"yes\", \"at\": \"soon\"}"),
                null);
        assertThat(problem(bad, 422)).isEqualTo("urn:mdmc:problem:invalid-values");
        assertThat(bad.getBody().get("errors").findValuesAsText("code"))
                .containsExactly("too-long", "not-a-number", "not-a-boolean", "not-a-date");
    }

    @Test
    void messageThatTwoWaitForIs409() {
        deploy("twice", "");
        assertThat(send(message("twice"), body("case-3", "{}"), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        engine.createMessageCorrelation(message("twice"))
                .processInstanceBusinessKey("case-3")
                .correlateStartMessage();

        assertThat(problem(send("again." + message("twice"), body("case-3", "{}"), null), 409))
                .isEqualTo("urn:mdmc:problem:ambiguous-message");
    }

    @Test
    void callsWithoutTheScopeAreClosed() {
        var other = Keys.make(keys, Scope.LEADS_READ);

        assertThat(problem(Keys.post(http, null, "/api/mdmc/v1/messages/x", body("a", "{}"), null), 401))
                .endsWith("unauthorized");
        assertThat(problem(Keys.post(http, other, "/api/mdmc/v1/messages/x", body("a", "{}"), null), 403))
                .endsWith("forbidden");
    }

    @Test
    void malformedCallsSayWhatIsWrong() {
        assertThat(problem(send("x", "[]", null), 400)).endsWith("malformed-json");
        assertThat(problem(send("x", "{}", null), 422)).endsWith("invalid-values");
        assertThat(problem(send("x", "{\"businessKey\": 1}", null), 422)).endsWith("invalid-values");
        assertThat(problem(send("x", "{\"businessKey\": \"a\", \"variables\": []}", null), 422))
                .endsWith("invalid-values");
        assertThat(problem(send("x", "{\"businessKey\": \"a\", \"variable\": {}}", null), 422))
                .endsWith("invalid-values");
    }

    private String nurtured() {
        var lead = someLead.arrives();
        someLead.answer(lead, "qualifyLead", "NURTURE");
        await().until(() -> cases.active(lead).contains("awaitInterest"));
        return lead;
    }

    private ResponseEntity<JsonNode> send(String message, String json, String once) {
        return Keys.post(http, key, "/api/mdmc/v1/messages/" + message, json, once);
    }

    private static String problem(ResponseEntity<JsonNode> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return answer.getBody().get("type").asText();
    }

    private static String body(String businessKey, String variables) {
        return "{\"businessKey\": \"%s\", \"variables\": %s}".formatted(businessKey, variables);
    }

    private static String message(String process) {
        return process + ".public";
    }

    /** A process that a public message starts, and that then waits for another one. */
    private void deploy(String process, String variables) {
        var model = """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:message id="first" name="%1$s.public"/>
                  <bpmn:message id="second" name="again.%1$s.public"/>
                  <bpmn:process id="%1$s" name="Test" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="begun">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="public" value="true"/>
                        <camunda:property name="publicVariables" value="%2$s"/>
                      </camunda:properties></bpmn:extensionElements>
                      <bpmn:messageEventDefinition messageRef="first"/>
                    </bpmn:startEvent>
                    <bpmn:sequenceFlow id="on" sourceRef="begun" targetRef="waiting"/>
                    <bpmn:receiveTask id="waiting" messageRef="second">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="public" value="true"/>
                      </camunda:properties></bpmn:extensionElements>
                    </bpmn:receiveTask>
                    <bpmn:sequenceFlow id="off" sourceRef="waiting" targetRef="ended"/>
                    <bpmn:endEvent id="ended"/>
                  </bpmn:process>
                </bpmn:definitions>""".formatted(process, variables);
        deployment = repository
                .createDeployment()
                .addString(process + ".bpmn", model)
                .deploy()
                .getId();
    }
}
