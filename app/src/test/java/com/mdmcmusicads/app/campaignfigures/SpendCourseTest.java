package com.mdmcmusicads.app.campaignfigures;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.pacing.DayPoint;
import com.mdmcmusicads.app.pacing.ForecastReading;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpendCourseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 30);

    @Test
    void nothingIsKnownAfterTheLastDayAndTheForecastStartsThere() {
        var course = SpendCourse.of(List.of(reading(Platform.META, 4, 2, "10", forecast("40", "60"))));

        assertThat(course.days()).hasSize(4).last().isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(course.spent()).containsExactly(euros("10"), euros("20"), null, null);
        assertThat(course.low()).containsExactly(null, euros("20"), euros("30.00"), euros("40.00"));
        assertThat(course.high()).containsExactly(null, euros("20"), euros("40.00"), euros("60.00"));
    }

    @Test
    void platformsAddUpAndTheOneThatIsBehindIsCarriedOn() {
        var course = SpendCourse.of(List.of(
                reading(Platform.META, 4, 3, "10", forecast("40", "40")),
                reading(Platform.TIKTOK, 2, 1, "5", forecast("10", "10"))));

        assertThat(course.planned()).containsExactly(euros("50"), euros("100"), euros("125"), euros("150"));
        assertThat(course.spent()).containsExactly(euros("15"), euros("25"), euros("35"), null);
        assertThat(course.high().get(3)).isEqualByComparingTo("50");
    }

    @Test
    void withoutForecastThereIsNoBand() {
        var course = SpendCourse.of(List.of(reading(Platform.META, 2, 0, "10", null)));

        assertThat(course.high()).containsOnlyNulls();
        assertThat(course.spent()).containsOnlyNulls();
        assertThat(SpendCourse.of(List.of()).isEmpty()).isTrue();
    }

    private static BudgetReading reading(
            Platform platform, int days, int known, String perDay, ForecastReading forecast) {
        var course = new ArrayList<DayPoint>();
        for (var at = 0; at < days; at++) {
            var told = BigDecimal.valueOf(at + 1);
            course.add(new DayPoint(
                    FIRST.plusDays(at),
                    at < known ? euros(perDay).multiply(told) : null,
                    euros("25").multiply(told)));
        }
        var budget = new MediaBudget(euros("100"), Money.EURO);
        var last = known == 0 ? null : FIRST.plusDays(known - 1L);
        return new BudgetReading(platform, budget, euros(perDay), last, null, forecast, course, Light.GREEN, null);
    }

    private static ForecastReading forecast(String low, String high) {
        return new ForecastReading(euros(high), euros(low), euros(high), null, null, null);
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
