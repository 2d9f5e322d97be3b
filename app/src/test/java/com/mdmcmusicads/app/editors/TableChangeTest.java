package com.mdmcmusicads.app.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableChangeTest {

    private final String quoteApproval = file("/com/mdmcmusicads/processes/quotes/quote-approval.dmn");

    @Test
    void aTableIsTheSameAsItself() {
        assertThat(change(quoteApproval).isSame()).isTrue();
    }

    @Test
    void aCellThatSaysSomethingElseIsShownInItsRule() {
        var change = change(quoteApproval.replace("<text>&gt; 20</text>", "<text>&gt; 25</text>"));
        assertThat(change.count(Fate.CHANGED)).isEqualTo(1);
        var cell = change.rules().get(0).cells().get(0);
        assertThat(cell.before()).isEqualTo("> 20");
        assertThat(cell.now()).isEqualTo("> 25");
        assertThat(change.number(change.rules().get(0))).isEqualTo(1);
    }

    @Test
    void aRuleThatIsGoneStandsWhereItStood() {
        var from = quoteApproval.indexOf("<rule id=\"bigAmount\"");
        var to = quoteApproval.indexOf("</rule>", from) + "</rule>".length();
        var change = change(quoteApproval.substring(0, from) + quoteApproval.substring(to));
        assertThat(change.rules())
                .extracting(TableChange.RuleChange::fate)
                .containsExactly(Fate.SAME, Fate.SAME, Fate.REMOVED, Fate.SAME, Fate.SAME);
    }

    @Test
    void whichRulesCountIsSaidOnceForTheTable() {
        var change = change(quoteApproval.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\""));
        assertThat(change.settings()).containsExactly(new TableChange.Setting("policy", "FIRST", "COLLECT_SUM"));
    }

    @Test
    void aDocumentTypeOrNoXmlIsRefused() {
        assertThatThrownBy(() -> DecisionFile.read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))
                .isInstanceOf(UnreadableDecision.class);
        assertThatThrownBy(() -> DecisionFile.read("PK not xml")).isInstanceOf(UnreadableDecision.class);
        assertThatThrownBy(() -> DecisionFile.read("x".repeat(3_000_000))).isInstanceOf(UnreadableDecision.class);
    }

    private TableChange change(String right) {
        return TableChange.between(DecisionFile.read(quoteApproval), DecisionFile.read(right))
                .get(0);
    }

    private static String file(String name) {
        try (var stream = TableChangeTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
