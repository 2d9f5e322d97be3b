package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each answer to a budget alert needs, and that figures that are missing have choices of their own. */
class HandleBudgetAlertFormTest {

    private static final Map<String, Object> OVERSPENT = Map.of("rule", "THRESHOLD");
    private static final Map<String, Object> GAP = Map.of("rule", "DATA_GAP");

    private final FormSchema form = FormFiles.all().stream()
            .filter(file -> file.name().equals("handle-budget-alert"))
            .findFirst()
            .orElseThrow()
            .schema();

    @Test
    void aDecisionIsNeeded() {
        assertThat(wrong(OVERSPENT, Map.of()))
                .containsEntry("choice", "required")
                .doesNotContainKey("gapChoice");
        assertThat(wrong(GAP, Map.of())).containsEntry("gapChoice", "required").doesNotContainKey("choice");
    }

    @Test
    void anotherBudgetNeedsAnAmountAndAReason() {
        assertThat(wrong(OVERSPENT, Map.of("choice", "ADJUST")))
                .containsEntry("newBudget", "required")
                .containsEntry("reason", "required")
                .doesNotContainKey("message");
        assertThat(wrong(OVERSPENT, Map.of("choice", "ADJUST", "newBudget", -1, "reason", "avenant")))
                .containsOnly(Map.entry("newBudget", "min"));
        assertThat(wrong(OVERSPENT, Map.of("choice", "ADJUST", "newBudget", "1500.555", "reason", "avenant")))
                .containsOnly(Map.entry("newBudget", "decimals"));
        assertThat(wrong(OVERSPENT, Map.of("choice", "ADJUST", "newBudget", 1500, "reason", "avenant")))
                .isEmpty();
    }

    @Test
    void aPauseNeedsAReasonOnly() {
        assertThat(wrong(OVERSPENT, Map.of("choice", "PAUSE"))).containsOnly(Map.entry("reason", "required"));
        assertThat(wrong(OVERSPENT, Map.of("choice", "PAUSE", "reason", "à revoir")))
                .isEmpty();
    }

    @Test
    void aClientIsToldInWordsThatSaySomething() {
        assertThat(wrong(OVERSPENT, Map.of("choice", "TELL"))).containsOnly(Map.entry("message", "required"));
        assertThat(wrong(OVERSPENT, Map.of("choice", "TELL", "message", "Attention")))
                .containsOnly(Map.entry("message", "minLength"));
    }

    @Test
    void theProposedMessageIsThereAndOnlySentWhenTheClientIsTold() {
        var opened = Map.<String, Object>of("rule", "THRESHOLD", "message", "Bonjour Léo, votre budget est atteint.");

        assertThat(Forms.check(form, opened, Map.of("choice", "TELL")).values())
                .containsEntry("message", "Bonjour Léo, votre budget est atteint.");
        assertThat(Forms.check(form, opened, Map.of("choice", "PAUSE", "reason", "à revoir"))
                        .values()
                        .get("message"))
                .isNull();
    }

    @Test
    void lettingItBeNeedsAReason() {
        assertThat(wrong(OVERSPENT, Map.of("choice", "IGNORE"))).containsOnly(Map.entry("reason", "required"));
        assertThat(wrong(GAP, Map.of("gapChoice", "NOTHING_RAN"))).containsOnly(Map.entry("reason", "required"));
        assertThat(wrong(GAP, Map.of("gapChoice", "COLLECT", "reason", "relancée à 11 h")))
                .isEmpty();
    }

    @Test
    void aChoiceOfTheOtherKindCountsForNothing() {
        var answer = Forms.check(
                form, GAP, Map.of("gapChoice", "IGNORE", "reason", "vu", "choice", "ADJUST", "newBudget", 10));

        assertThat(answer.values().get("choice")).isNull();
        assertThat(answer.values().get("newBudget")).isNull();
    }

    @Test
    void theAmountIsKeptToTheCent() {
        var answer =
                Forms.check(form, OVERSPENT, Map.of("choice", "ADJUST", "newBudget", "1500.50", "reason", "avenant"));

        assertThat((BigDecimal) answer.values().get("newBudget")).isEqualByComparingTo("1500.50");
    }

    private Map<String, String> wrong(Map<String, Object> known, Map<String, ?> answers) {
        return Forms.check(form, known, answers).errors().stream()
                .collect(Collectors.toMap(error -> error.path(), error -> error.code(), (one, other) -> one));
    }
}
