package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.mdmcmusicads.processes.feel.BoundedFeel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Each of them would keep a thread of the engine busy for hours or fill its memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "for x in 1..1000000000 return x",
                "count(for a in 1..9999, b in 1..9999, c in 1..9999 return a)",
                "some a in 1..9999, b in 1..9999 satisfies a + b < 0",
                "every x in -1000000000..1000000000 satisfies x < 2000000000",
                "{f: function(n) f(n), r: f(1)}.r",
                "((((((((((((((((((((((((1))))))))))))))))))))))))",
                "a +",
            })
    void feelWithoutEndIsRefusedAtDeployment(String expression) {
        assertRefused(TABLE.formatted("", "", "", expression, "", "", "\"b\""));
        assertRefused(TABLE.formatted("", "", "", "a", "", "", expression));
    }

    @Test
    void testsOfACellWithoutEndAreRefusedToo() {
        var endless = TABLE.replace("<text></text>", "<text>? = count(for x in 1..1000000000 return x)</text>");

        assertRefused(endless.formatted("", "", "", "a", "", "", "\"b\""));
    }

    /** What looks harmless and is not ends by itself, soon, with a failure or a small answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for x in 1..9999 return count(for y in 1..9999 return count(for z in 1..9999 return z)))",
                "matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+$\")",
                "string join(for x in 1..9999 return string join(for y in 1..9999 return \"aaaaaaaaaa\"))",
                "9 ** 9 ** 9 ** 9",
                "decimal(1/3, 999999999)",
            })
    void feelThatGrowsEndsSoon(String expression) {
        var answer = assertTimeout(
                Duration.ofSeconds(30), () -> evaluate(TABLE.formatted("", "", "", "a", "", "", expression)));

        assertThat(String.valueOf(answer)).hasSizeLessThan(100);
    }

    @Test
    void rangesThatLeaveAnEndOutAreNoOpenBrackets() {
        for (var range : List.of("]1..5[", "[1..5[,]7..9]", "]date(\"2026-01-01\")..date(\"2026-02-01\")[")) {
            assertThat(BoundedFeel.unaryTests(range)).as(range).isPresent();
        }
    }

    @Test
    void allCellsOfADecisionShareOneAllowanceOfTime() {
        var slow = "count(for x in 1..9999 return count(for y in 1..300 return y)) >= 0";
        var rule =
                "<rule id=\"r%d\"><inputEntry id=\"e%d\"><text>%s</text></inputEntry><outputEntry id=\"oe%d\"><text>\"b\"</text></outputEntry></rule>";
        var rules = IntStream.range(0, 200)
                .mapToObj(number -> rule.formatted(number, number, slow + " and false and ? = " + number, number))
                .collect(Collectors.joining());
        var table = TABLE.formatted("", "", "", "a", "", "", "\"b\"")
                .replaceAll("(?s)<rule.*</rule>", Matcher.quoteReplacement(rules));

        assertTimeout(Duration.ofSeconds(30), () -> assertThat(evaluate(table)).isNull());
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
