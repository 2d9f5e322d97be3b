package com.mdmcmusicads.processes.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.DecisionTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetAlertTest extends DecisionTest {

    BudgetAlertTest() {
        super("budget-alert.dmn");
    }

    @ParameterizedTest
    @CsvSource({
        // rule, phase, level, deviation, impact, days, elapsed -> rule that fires, severity, response
        "THRESHOLD, RUNNING, 50, 0, 500, 15, 50, milestone, INFO, NOTE",
        "THRESHOLD, RUNNING, 50, 30, 500, 6, 20, milestone, INFO, NOTE",
        "THRESHOLD, RUNNING, 80, 10, 800, 21, 70, milestone, INFO, NOTE",
        "THRESHOLD, RUNNING, 80, 10.1, 800, 20, 66, nearlySpentEarly, WARNING, NOTE",
        "THRESHOLD, RUNNING, 100, 5, 1000, 29, 96, spentOnTime, INFO, NOTE",
        "THRESHOLD, RUNNING, 100, 5.1, 1000, 28, 95, spentEarly, WARNING, HANDLE",
        "THRESHOLD, RUNNING, 110, 10, 1100, 30, 100, overspent, CRITICAL, HANDLE",
        "THRESHOLD, RUNNING, 150, 90, 1500, 2, 5, overspent, CRITICAL, HANDLE",
        "OVERPACE, RUNNING, 50, 50, 200, 10, 33, farOver, CRITICAL, HANDLE",
        "OVERPACE, RUNNING, 30, 49.9, 200, 10, 33, over, WARNING, HANDLE",
        "OVERPACE, RUNNING, 15, 15, 200, 3, 10, over, WARNING, HANDLE",
        "OVERPACE, RUNNING, 10, 14.9, 200, 10, 33, slightlyOver, INFO, NOTE",
        "OVERPACE, PAUSED, 50, 60, 200, 10, 33, farOver, CRITICAL, HANDLE",
        "OVERPACE, AFTER, 1, 0, 1, 30, 100, spendAfterEnd, CRITICAL, HANDLE",
        "OVERPACE, BEFORE, 1, 0, 5, 0, 0, spendBeforeStart, WARNING, HANDLE",
        "UNDERPACE, RUNNING, 20, -25, 200, 10, 33, under, WARNING, HANDLE",
        "UNDERPACE, RUNNING, 20, -24.9, 200, 10, 33, slightlyUnder, INFO, NOTE",
        "FORECAST, RUNNING, 20, 20, 200, 10, 33, willOverspend, WARNING, NOTE",
        "FORECAST, RUNNING, 20, -20, 200, 10, 33, willUnderspend, INFO, NOTE",
        "DATA_GAP, RUNNING, 1, 0, 0, 1, 1, gap, WARNING, HANDLE",
        "DATA_GAP, RUNNING, 3, 0, 0, 1, 1, longGap, CRITICAL, HANDLE"
    })
    void itBecomesAnAlert(
            String rule,
            String phase,
            int level,
            double deviation,
            double impact,
            int days,
            double elapsed,
            String fired,
            String severity,
            String response) {
        var answer = ask(facts(rule, null, phase, true, level, deviation, impact, days, elapsed));

        assertThat(fired()).containsExactly(fired);
        assertThat(answer)
                .containsEntry("fires", true)
                .containsEntry("severity", severity)
                .containsEntry("response", response);
        assertThat(answer.get("why")).asString().startsWith("budgets.why.");
    }

    @ParameterizedTest
    @CsvSource({
        "OVERPACE, RUNNING, 90, 200, 2, 40, fewDays",
        "UNDERPACE, RUNNING, -90, 200, 2, 9, fewDays",
        "FORECAST, RUNNING, 90, 200, 0, 0, fewDays",
        "OVERPACE, RUNNING, 90, 200, 9, 9.9, smallPart",
        "UNDERPACE, PAUSED, -90, 200, 9, 40, pausedIsNoUnderspend",
        "FORECAST, PAUSED, -90, 200, 9, 40, pausedIsNoUnderspend",
        "OVERPACE, RUNNING, 90, 9.99, 9, 40, smallAmount",
        "UNDERPACE, AFTER, -90, 200, 30, 100, outsideTheDates",
        "OVERPACE, AFTER, 0, 0.99, 30, 100, outsideTheDates",
        "FORECAST, BEFORE, 0, 0, 0, 0, outsideTheDates",
        "OVERPACE, RUNNING, 0, 20, 9, 40, nothing",
        "ANOMALY, RUNNING, 9, 24.99, 9, 40, nothing",
        "DATA_GAP, RUNNING, 0, 0, 9, 40, nothing"
    })
    void itIsNone(String rule, String phase, double deviation, double impact, int days, double elapsed, String fired) {
        assertThat(ask(facts(rule, null, phase, true, 0, deviation, impact, days, elapsed)))
                .containsEntry("fires", false);
        assertThat(fired()).containsExactly(fired);
    }

    @Test
    void aCampaignShorterThanThreeDaysIsJudgedAtItsEnd() {
        assertThat(ask(facts("OVERPACE", null, "RUNNING", true, 30, 30, 50, 1, 100)))
                .containsEntry("fires", true);
    }

    @Test
    void moneyWithoutABudgetIsCriticalFromTheFirstEuro() {
        assertThat(ask(facts("THRESHOLD", null, "RUNNING", false, 100, 100, 1, 1, 3)))
                .containsEntry("severity", "CRITICAL");
        assertThat(fired()).containsExactly("noBudget");
        ask(facts("THRESHOLD", null, "RUNNING", false, 100, 100, 0.5, 1, 3));
        assertThat(fired()).containsExactly("noBudgetNoSpend");
    }

    @Test
    void anUnusualDayIsToldAndAJumpOfSpendingIsDealtWith() {
        ask(facts("ANOMALY", "SPEND", "RUNNING", true, 5, 6, 100, 20, 66));
        assertThat(fired()).containsExactly("spendJump");
        ask(facts("ANOMALY", "SPEND", "RUNNING", true, 5, 6, 99, 20, 66));
        assertThat(fired()).containsExactly("unusualDay");
        ask(facts("ANOMALY", "CLICKS", "RUNNING", true, 5, -6, 300, 20, 66));
        assertThat(fired()).containsExactly("unusualDay");
    }

    private static AlertFacts facts(
            String rule,
            String metric,
            String phase,
            boolean budgeted,
            int level,
            double deviation,
            double impact,
            int days,
            double elapsed) {
        return new AlertFacts(rule, metric, phase, budgeted, level, deviation, impact, days, elapsed);
    }

    private Map<String, Object> ask(AlertFacts facts) {
        return ask(facts.variables()).getSingleResult().getEntryMap();
    }
}
