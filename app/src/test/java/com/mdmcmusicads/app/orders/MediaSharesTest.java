package com.mdmcmusicads.app.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quotes.QuoteSheet.Declared;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MediaSharesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void aCalendarMonthIsOneMonthWhateverItsLength() {
        assertThat(MediaShares.months(FIRST, LAST)).isEqualByComparingTo("1");
        assertThat(MediaShares.months(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)))
                .isEqualByComparingTo("1");
        assertThat(MediaShares.months(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 2, 14)))
                .isEqualByComparingTo("2");
        assertThat(MediaShares.months(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 15)))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void daysTheWrongWayRoundAreNoTimeAtAll() {
        assertThat(MediaShares.months(LAST, FIRST)).isZero();
        assertThat(shares(LAST, FIRST, "EUR", List.of(), declared("META", "310.00")))
                .isEqualTo(Map.of(Platform.META, "0.00"));
    }

    @Test
    void oneDayIsAShareOfItsMonth() {
        var platforms = shares(FIRST, FIRST, "EUR", List.of(), declared("META", "310.00"));
        assertThat(platforms).isEqualTo(Map.of(Platform.META, "10.00"));
    }

    @Test
    void eachPlatformGetsWhatWasDeclaredForIt() {
        var platforms = shares(
                FIRST,
                LAST,
                "EUR",
                List.of("YOUTUBE", "META"),
                declared("META", "1500.00"),
                declared("TIKTOK", "80.00"));
        assertThat(platforms)
                .isEqualTo(Map.of(Platform.YOUTUBE, "0.00", Platform.META, "1500.00", Platform.TIKTOK, "80.00"));
    }

    @Test
    void whatIsForAllIsSharedEvenlyToTheCent() {
        var platforms = shares(FIRST, LAST, "EUR", List.of("YOUTUBE", "META", "TIKTOK"), declared(null, "100.00"));
        assertThat(platforms)
                .isEqualTo(Map.of(Platform.YOUTUBE, "33.34", Platform.META, "33.33", Platform.TIKTOK, "33.33"));
    }

    @Test
    void whatIsForAllGoesWhereNothingElseWasDeclared() {
        var platforms = shares(
                FIRST, LAST, "EUR", List.of("YOUTUBE", "META"), declared("META", "50.00"), declared(null, "100.00"));
        assertThat(platforms).isEqualTo(Map.of(Platform.YOUTUBE, "100.00", Platform.META, "50.00"));
    }

    @Test
    void withoutAnyPlatformItStaysOpen() {
        var shares = new MediaShares(quote("EUR", List.of(), declared(null, "100.00")), FIRST, LAST);
        assertThat(shares.platforms()).isEmpty();
        assertThat(shares.leavesSomethingOpen()).isTrue();
    }

    @Test
    void anotherCurrencyIsNotTakenForEuros() {
        var shares = new MediaShares(quote("USD", List.of("META"), declared("META", "100.00")), FIRST, LAST);
        assertThat(shares.platforms())
                .extracting(NewPlatform::budget)
                .allSatisfy(budget -> assertThat(budget.amount()).isZero());
        assertThat(shares.leavesSomethingOpen()).isTrue();
    }

    private static Map<Platform, String> shares(
            LocalDate from, LocalDate to, String currency, List<String> ordered, Declared... media) {
        return new MediaShares(quote(currency, ordered, media), from, to)
                .platforms().stream()
                        .collect(Collectors.toMap(
                                NewPlatform::platform,
                                place -> place.budget().amount().toPlainString()));
    }

    private static Declared declared(String platform, String amount) {
        return new Declared(platform, new MediaBudget(new BigDecimal(amount), Currency.getInstance("EUR")));
    }

    private static QuoteSheet quote(String currency, List<String> ordered, Declared... media) {
        var quote = mock(QuoteSheet.class);
        when(quote.currency()).thenReturn(Currency.getInstance(currency));
        when(quote.media()).thenReturn(Stream.of(media).toList());
        var lines = ordered.stream().map(MediaSharesTest::line).toList();
        when(quote.ordered()).thenReturn(lines);
        return quote;
    }

    private static QuoteSheet.Line line(String platform) {
        return new QuoteSheet.Line(1, null, "Honoraires", null, platform, null, null, null, null, false, true, null);
    }
}
