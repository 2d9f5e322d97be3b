package com.mdmcmusicads.app.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void whatIsOnItsPlanIsNothing() {
        assertThat(all("3000", days(14, 100), 14)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1499, 0", "1500, 50", "2399, 50", "2400, 80", "3000, 100", "3299.99, 100", "3300, 110", "9000, 110"})
    void theHighestThresholdReachedCounts(BigDecimal spent, int level) {
        var days = days(1, 0);
        days.put(FIRST, day(spent));
        var thresholds = new Candidates(watched("3000", days, 2, false, false))
                .all()
                .filter(one -> one.rule() == Rule.THRESHOLD)
                .map(one -> one.facts().level())
                .toList();

        assertThat(thresholds).isEqualTo(level == 0 ? List.of() : List.of(level));
    }

    @Test
    void thresholdsCountTodaysMoneyAndPaceDoesNot() {
        var days = days(15, 100);
        days.remove(FIRST);
        days.put(FIRST.plusDays(15), day(new BigDecimal("101")));
        assertThat(all("3000", days, 15)).extracting(Candidate::rule).containsExactly(Rule.THRESHOLD);

        var candidates = new Candidates(watched("3000", days, 15, false, false));
        assertThat(candidates.asOf()).isEqualTo(FIRST.plusDays(15));
    }

    @Test
    void missingDaysAreNoUnderspend() {
        var days = days(15, 100);
        days.remove(FIRST.plusDays(4));
        days.remove(FIRST.plusDays(5));
        days.remove(FIRST.plusDays(6));

        assertThat(candidates("3000", days, 20, false, false, Rule.UNDERPACE)).isEmpty();
    }

    @Test
    void aWeekWithoutFiguresIsJudgedOnTheLastDayThatHasSome() {
        assertThat(all("3000", days(10, 100), 25)).isEmpty();
    }

    @Test
    void moneyWithoutABudgetIsToldFromTheFirstEuro() {
        var candidates = all("0", days(1, 3), 2);

        assertThat(candidates).extracting(Candidate::rule).containsExactly(Rule.THRESHOLD);
        assertThat(candidates.get(0).facts().budgeted()).isFalse();
        assertThat(candidates.get(0).facts().impact()).isEqualTo(3);
    }

    @Test
    void aBudgetOfZeroThatSpendsNothingIsNothing() {
        assertThat(all("0", days(10, 0), 10)).isEmpty();
    }

    @Test
    void moneyAfterTheLastDayIsOverpaceOfItsOwn() {
        var days = days(30, 100);
        days.put(LAST.plusDays(1), day(new BigDecimal("40")));
        var late = candidates("3000", days, 31, false, false, Rule.OVERPACE);

        assertThat(late).hasSize(1);
        assertThat(late.get(0).facts().phase()).isEqualTo("AFTER");
        assertThat(late.get(0).measured()).isEqualByComparingTo("40");
        assertThat(candidates("3000", days, 31, false, true, Rule.OVERPACE)).hasSize(1);
        assertThat(candidates("3000", days, 40, false, false, Rule.OVERPACE)).isEmpty();
    }

    @Test
    void moneyBeforeTheFirstDayIsToldUntilThatDay() {
        var days = new TreeMap<LocalDate, DayFigures>();
        days.put(FIRST.minusDays(2), day(new BigDecimal("15")));
        var early = candidates("3000", days, -1, false, false, Rule.OVERPACE);

        assertThat(early.get(0).facts().phase()).isEqualTo("BEFORE");
        assertThat(candidates("3000", days, 0, false, false, Rule.OVERPACE)).isEmpty();
    }

    @Test
    void aPauseSaysSo() {
        assertThat(candidates("3000", days(15, 10), 15, true, false, Rule.UNDERPACE))
                .allSatisfy(one -> assertThat(one.facts().phase()).isEqualTo("PAUSED"));
    }

    @Test
    void nobodyCanMendThePaceOfACampaignThatIsOver() {
        assertThat(all(watched("3000", days(30, 10), 40, false, true))).isEmpty();
        assertThat(candidates("3000", days(30, 10), 30, false, false, Rule.UNDERPACE))
                .isEmpty();
    }

    @Test
    void withoutFiguresNothingIsJudgedSoNothingRecovers() {
        var candidates = new Candidates(watched("3000", new TreeMap<>(), 15, false, false));

        assertThat(candidates.judged()).isEmpty();
        assertThat(candidates.all()).isEmpty();
        assertThat(candidates.asOf()).isNull();
    }

    @Test
    void todayAloneJudgesMoneyButNoPace() {
        var days = new TreeMap<LocalDate, DayFigures>();
        days.put(FIRST, day(new BigDecimal("2900")));
        var candidates = new Candidates(watched("3000", days, 0, false, false));

        assertThat(candidates.judged()).containsExactlyInAnyOrder(Rule.THRESHOLD, Rule.OVERPACE);
    }

    @Test
    void aJumpOfOneDayIsAnAnomalyOfItsMetric() {
        var days = days(15, 100);
        days.put(FIRST.plusDays(14), new DayFigures(new BigDecimal("100"), 1000L, 500L, 900L, null));
        var unusual = candidates("3000", days, 15, false, false, Rule.ANOMALY);

        assertThat(unusual).extracting(Candidate::metric).containsExactly(Metric.CLICKS);
    }

    @Test
    void thePaceKnowsHowMuchMoneyItIsAbout() {
        var over = candidates("3000", days(10, 130), 10, false, false, Rule.OVERPACE)
                .get(0);

        assertThat(over.measured()).isEqualByComparingTo("1300");
        assertThat(over.expected()).isEqualByComparingTo("1000");
        assertThat(over.facts().deviation()).isEqualTo(30);
        assertThat(over.facts().impact()).isEqualTo(300);
        assertThat(over.facts().level()).isEqualTo(25);
    }

    private static List<Candidate> all(String budget, NavigableMap<LocalDate, DayFigures> days, int today) {
        return all(watched(budget, days, today, false, false));
    }

    private static List<Candidate> all(Watched watched) {
        return new Candidates(watched).all().toList();
    }

    private static List<Candidate> candidates(
            String budget,
            NavigableMap<LocalDate, DayFigures> days,
            int today,
            boolean paused,
            boolean over,
            Rule rule) {
        return all(watched(budget, days, today, paused, over)).stream()
                .filter(one -> one.rule() == rule)
                .toList();
    }

    private static Watched watched(
            String budget, NavigableMap<LocalDate, DayFigures> days, int today, boolean paused, boolean over) {
        return new Watched(
                "c",
                Platform.META,
                new MediaBudget(new BigDecimal(budget), Money.EURO),
                FIRST,
                LAST,
                paused,
                over,
                BudgetRules.USUAL,
                days,
                FIRST.plusDays(today));
    }

    private static NavigableMap<LocalDate, DayFigures> days(int count, int spend) {
        var days = new TreeMap<LocalDate, DayFigures>();
        for (var day = 0; day < count; day++) {
            days.put(FIRST.plusDays(day), day(BigDecimal.valueOf(spend)));
        }
        return days;
    }

    private static DayFigures day(BigDecimal spend) {
        return new DayFigures(spend, 1000L, 500L, 20L, null);
    }
}
