package com.mdmcmusicads.processes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships is sound; and one mistake put into a sound model is told, at its place, by the rule it is for. */
class ProcessChecksTest {

    private static final ProcessChecks CHECKS = new ProcessChecks(Around.catalogue());
    private static final Pattern ID = Pattern.compile("<bpmn:process id=\"(\\w+)\"");
    private static final Map<String, String> SHIPPED =
            Around.files(".bpmn").map(Around::read).collect(Collectors.toMap(ProcessChecksTest::id, file -> file));
    private static final Around AROUND = new Around(
            SHIPPED,
            SHIPPED.values().stream().flatMap(ProcessChecksTest::messages).collect(Collectors.toSet()));

    private static String id(String file) {
        var id = ID.matcher(file);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static Stream<String> messages(String file) {
        return Pattern.compile("<bpmn:message id=\"\\w+\" name=\"([^\"]+)\"")
                .matcher(file)
                .results()
                .map(m -> m.group(1));
    }

    static Stream<Path> shipped() {
        return Around.files(".bpmn");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void whatShipsMayBePublished(Path file) {
        var model = Around.read(file);
        assertThat(CHECKS.check(id(model), model, AROUND).stream().filter(Remark::forbids))
                .isEmpty();
    }

    /** Each line: what stands in the e-mail sequence, what a designer makes of it, which rule speaks, about which element. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
             camunda:historyTimeToLive="P730D" | '' | process.life | emailSequence
            P730D | deux ans | process.life.unreadable | emailSequence
            isExecutable="true" | isExecutable="false" | process.executable | emailSequence
            process id="emailSequence" | process id="mySequence" | process.key | mySequence
            name="Séquence d’e-mails" | name="" | process.name | emailSequence
            camunda:decisionRef="contactGate" | camunda:decisionRef="nothing" | decision.unknown | gateContact
            camunda:decisionRef="contactGate" | camunda:decisionRef="leadScore" | mail.consent | sendMail
             camunda:decisionRef="contactGate" | '' | decision.none | gateContact
            name="sequence.paused" | name="sequence.parked" | message.unknown | sequencePaused
            ${nextMailAt} | demain | timer.unreadable | mailDue
            ${nextMailAt} | 2027-01-01T08:00:00 | timer.fixed | mailDue
            ${mailState == 'READY'} | ${mailStatus == 'READY'} | variable.unknown | isReady
            ${mailState == 'READY'} | ${mailState.length() == 5} | guard.expression | isReady
            ${mailState == 'READY'} | ${mailState == | guard.unreadable | isReady
            emailSequenceSteps.sendMail(enrolmentId) | leadQualificationSteps.requestQuote(leadId) | step.foreign | sendMail
            emailSequenceSteps.sendMail(enrolmentId) | emailSequenceSteps.sendAll(enrolmentId) | guard.step | sendMail
            name="Poster l’e-mail" | name="" | element.nameless | sendMail
            bpmnElement="sendMail" | bpmnElement="delayMail" | diagram.hidden | sendMail
            sourceRef="isMailReady" targetRef="holdMail" | sourceRef="isMailReady" targetRef="readConsent" | element.unreachable | holdMail
             default="noMailLeft" | '' | branch.otherwise | isMailLeft
            """)
    void mistakeIsToldAtItsPlace(String good, String bad, String rule, String element) {
        var sound = SHIPPED.get("emailSequence");
        assertThat(sound).contains(good);
        var remarks = CHECKS.check("emailSequence", sound.replace(good, bad == null ? "" : bad), AROUND);
        assertThat(remarks).as("%s in place of %s", bad, good).anySatisfy(remark -> {
            assertThat(remark.rule()).isEqualTo(rule);
            assertThat(remark.elementId()).isEqualTo(element);
        });
    }

    @Test
    void waysWithoutAConditionAreTold() {
        var broken = SHIPPED.get("emailSequence")
                .replaceFirst(
                        "<bpmn:conditionExpression[^>]*>\\$\\{mailState == 'READY'}</bpmn:conditionExpression>", "");
        assertThat(rules(broken)).contains("branch.condition");
    }

    @Test
    void stepThatLeavesTheSystemNeedsASavePoint() {
        var broken =
                SHIPPED.get("mailDelivery").replaceAll("(id=\"deliverMail\"[^>]*) camunda:asyncBefore=\"true\"", "$1");
        assertThat(CHECKS.check("mailDelivery", broken, AROUND))
                .anyMatch(remark -> remark.rule().equals("step.savePoint")
                        && remark.elementId().equals("deliverMail"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            camunda:formRef="qualify-lead" | camunda:formRef="unknown-form" | task.form.unknown
            camunda:candidateGroups="SDR" | camunda:candidateGroups="PIRATES" | task.group.unknown
            camunda:dueDate="${contactDueAt}" | camunda:dueDate="bientôt" | task.due.unreadable
            """)
    void peopleGetTasksTheyCanDo(String good, String bad, String rule) {
        var sound = SHIPPED.get("leadQualification");
        assertThat(sound).contains(good);
        assertThat(Around.forbidding(
                        CHECKS.check("leadQualification", sound.replace(good, bad == null ? "" : bad), AROUND)))
                .contains(rule);
    }

    @Test
    void errorThatNobodyThrowsIsTold() {
        var broken = SHIPPED.get("quoteToInvoice").replace("errorCode=\"mentionsMissing\"", "errorCode=\"tooTired\"");
        assertThat(rules(broken)).contains("error.unknown");
    }

    @Test
    void processesThatCallEachOtherInACircleAreRefused() {
        var one = calling("one", "two");
        var around = new Around(Map.of("two", calling("two", "three"), "three", calling("three", "one")), Set.of());
        assertThat(Around.forbidding(CHECKS.check(null, one, around))).contains("call.circle");
        assertThat(Around.forbidding(CHECKS.check(null, calling("one", "four"), around)))
                .contains("call.unknown");
    }

    private static String calling(String id, String called) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <bpmn:process id="%s" name="Appel" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start"/>
                    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="call"/>
                    <bpmn:callActivity id="call" name="Appeler" calledElement="%s"/>
                    <bpmn:sequenceFlow id="b" sourceRef="call" targetRef="end"/>
                    <bpmn:endEvent id="end"/>
                  </bpmn:process>
                </bpmn:definitions>""".formatted(id, called);
    }

    private static List<String> rules(String model) {
        return CHECKS.check(id(model), model, AROUND).stream().map(Remark::rule).toList();
    }
}
