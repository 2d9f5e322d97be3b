package com.mdmcmusicads.processes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionChecksTest {

    private static final DecisionChecks CHECKS = new DecisionChecks();
    private static final Around AROUND = new Around(Map.of(), Set.of());
    private static final Pattern ID = Pattern.compile("<decision id=\"(\\w+)\"");

    static Stream<Path> shipped() {
        return Around.files(".dmn");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void whatShipsMayBePublished(Path file) {
        var decision = Around.read(file);
        var id = ID.matcher(decision);
        assertThat(id.find()).isTrue();
        assertThat(DecisionChecks.results(decision, id.group(1))).isNotEmpty();
        assertThat(CHECKS.check(id.group(1), decision, AROUND)).isEmpty();
    }

    @Test
    void resultThatProcessesReadMayNotGo() {
        var gate = decision("contact-gate.dmn");
        assertThat(Around.forbidding(
                        CHECKS.check("contactGate", gate.replace("name=\"verdict\"", "name=\"avis\""), AROUND)))
                .contains("decision.result");
        assertThat(Around.forbidding(CHECKS.check("otherGate", gate, AROUND))).contains("decision.key");
    }

    @Test
    void ruleThatIsNeverReachedIsTold() {
        assertThat(rules("FIRST", "", "\"a\"")).contains("rule.behind");
        assertThat(rules("UNIQUE", "\"a\"", "\"a\"")).contains("rule.twice");
        assertThat(rules("UNIQUE", "\"a\"", "\"b\"")).isEmpty();
    }

    @Test
    void cellThatIsNoFeelIsTold() {
        assertThat(rules("UNIQUE", "\"a\"", "][")).containsExactly("decision.feel");
    }

    private static List<String> rules(String policy, String one, String other) {
        return CHECKS.check(null, table(policy, one, other), AROUND).stream()
                .map(Remark::rule)
                .toList();
    }

    private static String table(String policy, String one, String other) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
                  <decision id="choice" name="Choix" camunda:historyTimeToLive="P1D">
                    <decisionTable id="t" hitPolicy="%s">
                      <input id="i"><inputExpression id="ie" typeRef="string"><text>x</text></inputExpression></input>
                      <output id="o" name="y" typeRef="string"/>
                      <rule id="r1"><inputEntry id="i1"><text>%s</text></inputEntry><outputEntry id="o1"><text>"1"</text></outputEntry></rule>
                      <rule id="r2"><inputEntry id="i2"><text>%s</text></inputEntry><outputEntry id="o2"><text>"2"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(policy, one, other);
    }

    private static String decision(String file) {
        return Around.files("/" + file).map(Around::read).findFirst().orElseThrow();
    }
}
