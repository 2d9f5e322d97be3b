package com.mdmcmusicads.app.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.budgets.Mover;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.SomeTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One sentence says what is going on, in figures people can read. */
class AlertWordsTest {

    private final AlertWords words;

    AlertWordsTest() throws IOException {
        words = new AlertWords(SomeTexts.all());
    }

    @Test
    void aThresholdNamesShareSpentAndBudget() {
        assertThat(words.headline(alert(Rule.THRESHOLD, "", 110, "1120", "1000"), Locale.ENGLISH))
                .isEqualTo("YouTube has spent 110% of its media budget: €1,120.00 of €1,000.00");
    }

    @Test
    void nothingPlannedIsNoAmountToCompareWith() {
        assertThat(words.headline(alert(Rule.THRESHOLD, "", 100, "40", "0"), Locale.ENGLISH))
                .isEqualTo("YouTube spends without a declared budget: €40.00");
        assertThat(words.headline(alert(Rule.OVERPACE, "", 1, "40", "0"), Locale.ENGLISH))
                .isEqualTo("YouTube spends although nothing was planned: €40.00");
    }

    @Test
    void whatIsCountedIsNoMoney() {
        assertThat(words.headline(alert(Rule.ANOMALY, "VIEWS", 5, "1200", "90"), Locale.ENGLISH))
                .isEqualTo("YouTube, unusual day, views: 1,200 instead of 90");
        assertThat(words.headline(alert(Rule.ANOMALY, "SPEND", 5, "120", "90"), Locale.ENGLISH))
                .isEqualTo("YouTube, unusual day, spend: €120.00 instead of €90.00");
    }

    @Test
    void missingFiguresAreCountedInDays() {
        assertThat(words.headline(alert(Rule.DATA_GAP, "", 1, "1", null), Locale.ENGLISH))
                .isEqualTo("YouTube: no figures for 1 day");
        assertThat(words.headline(alert(Rule.DATA_GAP, "", 3, "3", null), Locale.ENGLISH))
                .isEqualTo("YouTube: no figures for 3 days");
    }

    @Test
    void whatMovedIsAPlatformOrADayWithItsSign() {
        var alert = alert(Rule.THRESHOLD, "", 110, "1120", "1000");

        assertThat(words.mover(new Mover("platforms.META", new BigDecimal("12.5")), alert.now(), Locale.ENGLISH))
                .isEqualTo("Meta +€12.50");
        assertThat(words.mover(new Mover("2026-11-20", new BigDecimal("-3")), alert.now(), Locale.ENGLISH))
                .isEqualTo("20/11/2026 −€3.00");
    }

    private static Alert alert(Rule rule, String metric, int level, String measured, String expected) {
        var reading = new Reading(
                Severity.WARNING,
                level,
                new BigDecimal(measured),
                expected == null ? null : new BigDecimal(expected),
                new MediaBudget(new BigDecimal("1000.00"), Money.EURO),
                LocalDate.of(2026, 11, 20));
        return SampleAlerts.open("id", new AlertKey("c", Platform.YOUTUBE, rule, metric), reading, null, 0);
    }
}
