package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionGuardTest {

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="evil" %s
                xmlns:camunda="http://camunda.org/schema/1.0/dmn">
              <decision id="evilDecision" name="evil" camunda:historyTimeToLive="P1D">
                <decisionTable id="t">
                  <input id="i"><inputExpression id="ie" typeRef="string" %s><text>%s</text></inputExpression></input>
                  <output id="o" name="o" typeRef="string"/>
                  <rule id="r">
                    <inputEntry id="e" %s><text></text></inputEntry>
                    <outputEntry id="oe" %s><text>%s</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>""";

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "JUEL", "feel-scala", "feel-unary-tests", "python"})
    void languageOtherThanFeelIsRefusedWhereverItIsNamed(String language) {
        var named = "expressionLanguage=\"" + language + "\"";
        assertRefused(TABLE.formatted("", named, "", "a", "", "", "\"b\""));
        assertRefused(TABLE.formatted("", "", named, "a", "", "", "\"b\""));
        assertRefused(TABLE.formatted("", "", "", "a", named, "", "\"b\""));
        assertRefused(TABLE.formatted("", "", "", "a", "", named, "\"b\""));
    }

    @Test
    void literalExpressionInAnotherLanguageIsRefused() {
        assertRefused("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="evil">
                  <decision id="evilDecision" name="evil"><variable id="v" name="v" typeRef="string"/>
                    <literalExpression id="l" expressionLanguage="juel"><text>${''.getClass()}</text></literalExpression>
                  </decision>
                </definitions>""");
    }

    @Test
    void entitiesAreRefused() {
        assertRefused(TABLE.formatted(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>", "", "", "&e;", "", "", "\"b\""));
        assertRefused(TABLE.formatted(
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]>",
                "",
                "",
                "&b;",
                "",
                "",
                "\"b\""));
    }

    /** Where FEEL has no word for it, the engine either refuses to deploy or answers nothing; it never reaches Java. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{f: function(x) external {java: {class: \"java.lang.System\", method signature: \"getProperty(java.lang.String)\"}}, r: f(\"user.home\")}.r",
                "\"\".getClass().getName()",
                "a.class.name",
                "a.getClass()",
                "java.lang.System.getProperty(\"user.home\")",
                "${''.getClass()}",
            })
    void feelReachesNoJava(String expression) {
        assertThat(String.valueOf(evaluate(TABLE.formatted("", "", "", "a", "", "", expression))))
                .isNotEqualTo(System.getProperty("user.home"))
                .doesNotContain("java.lang");
    }

    @Test
    void feelIsAccepted() {
        assertThat(evaluate(TABLE.formatted("", "", "", "a", "", "", "upper case(a)")))
                .isEqualTo("X");
    }

    private static Object evaluate(String table) {
        var repository = TestEngine.ENGINE.getRepositoryService();
        String deployment = null;
        try {
            deployment = repository
                    .createDeployment()
                    .addString("evil.dmn", table)
                    .deploy()
                    .getId();
            return TestEngine.ENGINE
                    .getDecisionService()
                    .evaluateDecisionTableByKey("evilDecision", Map.of("a", "x"))
                    .getSingleEntry();
        } catch (ProcessEngineException refused) {
            return null;
        } finally {
            if (deployment != null) {
                repository.deleteDeployment(deployment, true);
            }
        }
    }

    private static void assertRefused(String table) {
        assertThatThrownBy(() -> TestEngine.ENGINE
                        .getRepositoryService()
                        .createDeployment()
                        .addString("evil.dmn", table)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class);
    }
}
