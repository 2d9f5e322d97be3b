package com.mdmcmusicads.app.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProrationTest {

    private static final Money PRICE = Money.euros("200.00");
    private static final BillingPeriod JANUARY =
            new BillingPeriod(1, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    private final Random random = new Random(2026);

    @Test
    void halfOfAMonthIsCountedInDays() {
        assertThat(part(JANUARY, 15, 31)).isEqualTo(Money.euros("103.23"));
        assertThat(part(JANUARY, 0, 15)).isEqualTo(Money.euros("96.77"));
    }

    @Test
    void februaryOfALeapYearHasADayMore() {
        var february = new BillingPeriod(2, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 1));
        assertThat(part(february, 0, 1)).isEqualTo(Money.euros("6.90"));
        assertThat(part(february, 0, 29)).isEqualTo(PRICE);
    }

    @Test
    void aDayOfAChangedClockIsADay() {
        var march = new BillingPeriod(3, LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 15));
        assertThat(march.days()).isEqualTo(31);
        assertThat(part(march, 14, 15)).isEqualTo(Money.euros("6.45"));
    }

    @Test
    void partsAlwaysAddUpToTheWhole() {
        for (var round = 0; round < 5000; round++) {
            var price = Money.ofMinor(random.nextInt(1_000_000), Money.EURO);
            var period = period();
            var sum = Money.zero(Money.EURO);
            var cuts = cuts(period);
            for (var at = 1; at < cuts.size(); at++) {
                sum = sum.plus(Proration.part(price, period, cuts.get(at - 1), cuts.get(at)));
            }
            assertThat(sum).isEqualTo(price);
        }
    }

    @Test
    void aLongerPartIsNeverCheaperAndNothingExceedsTheWhole() {
        for (var round = 0; round < 2000; round++) {
            var price = Money.ofMinor(random.nextInt(100_000), Money.EURO);
            var period = period();
            var before = Money.zero(Money.EURO);
            for (var day = period.from(); !day.isAfter(period.until()); day = day.plusDays(1)) {
                var part = Proration.part(price, period, period.from(), day);
                assertThat(part).isBetween(before, price);
                before = part;
            }
        }
    }

    /** The formula rounds once at each end, so no part is more than a cent away from the exact share. */
    @Test
    void aPartIsWithinACentOfItsExactShare() {
        for (var round = 0; round < 5000; round++) {
            var price = Money.ofMinor(random.nextInt(1_000_000), Money.EURO);
            var period = period();
            var cuts = cuts(period);
            var part = Proration.part(price, period, cuts.get(0), cuts.get(1));
            var exact = price.minor()
                    * (double) java.time.temporal.ChronoUnit.DAYS.between(cuts.get(0), cuts.get(1))
                    / period.days();
            assertThat((double) part.minor()).isBetween(exact - 1.0, exact + 1.0);
        }
    }

    @Test
    void daysOutsideThePeriodAreRefused() {
        assertThatThrownBy(() -> part(JANUARY, -1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part(JANUARY, 0, 32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part(JANUARY, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money part(BillingPeriod period, int from, int until) {
        return Proration.part(
                PRICE, period, period.from().plusDays(from), period.from().plusDays(until));
    }

    private BillingPeriod period() {
        var cycle = new Cycle(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2000)), 1);
        return cycle.period(1 + random.nextInt(30));
    }

    private List<LocalDate> cuts(BillingPeriod period) {
        var cuts = new ArrayList<>(List.of(period.from(), period.until()));
        for (var more = random.nextInt(6); more > 0; more--) {
            cuts.add(period.from().plusDays(random.nextInt((int) period.days())));
        }
        Collections.sort(cuts);
        return cuts;
    }
}
