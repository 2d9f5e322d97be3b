package com.mdmcmusicads.app.tiktokads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mdmcmusicads.app.adfakes.AdBooks;
import com.mdmcmusicads.app.adfakes.AdCall;
import com.mdmcmusicads.app.adfakes.AdFault;
import com.mdmcmusicads.app.adfakes.FakeTikTok;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.TestWay;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a small TikTok for Business that objects to whatever its documentation does not know. */
class TikTokConnectorTest {

    private static final String ID = "7012345678901234567";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

    private final FakeTikTok tiktok = new FakeTikTok();
    private final AdAccount account = new AdAccount(ID, FakeTikTok.CREDENTIALS);
    private final TikTokConnector connector = connector(TikTokViews.SIX_SECONDS);

    @AfterEach
    void nothingWasAgainstTheContract() {
        tiktok.close();
        assertThat(tiktok.objections()).isEmpty();
    }

    @Test
    void readsWhatEachCampaignDidOnEachDayWhetherTextOrNumber() {
        book().day("77", MONDAY, "12.34", 1000, 400, 30, "2");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .containsExactly(new AdDay(
                        "77",
                        "Lune · TikTok",
                        MONDAY,
                        new BigDecimal("12.34"),
                        Currency.getInstance("EUR"),
                        1000L,
                        400L,
                        30L,
                        new BigDecimal("2")));
    }

    @Test
    void theTokenTravelsInItsOwnHeader() {
        book();

        connector.probe(account);

        assertThat(tiktok.calls("/advertiser/info/"))
                .singleElement()
                .satisfies(call -> assertThat(call.header("Access-Token")).isEqualTo(FakeTikTok.TOKEN))
                .satisfies(call -> assertThat(call.query().toString()).doesNotContain(FakeTikTok.TOKEN));
    }

    @Test
    void viewsMeanWhatTheSettingsSay() {
        book().day("77", MONDAY, "12.34", 1000, 400, 30, "2");

        assertThat(connector(TikTokViews.TWO_SECONDS)
                        .fetch(account, MONDAY, MONDAY, null)
                        .days())
                .singleElement()
                .satisfies(day -> assertThat(day.views()).isEqualTo(800));
    }

    @Test
    void readsAllPagesAndSaysWhenTheyDoNotFitTogether() {
        var book = book();
        for (var day = 0; day < 7; day++) {
            book.day("77", MONDAY.plusDays(day), "1.00", 10, 5, 1, "0");
        }
        tiktok.pagesOf(3);

        var whole = connector.fetch(account, MONDAY, MONDAY.plusDays(6), null);
        tiktok.betweenPages(() -> book.day("77", MONDAY.plusDays(7), "1.00", 10, 5, 1, "0")
                .takesBack("77", MONDAY)
                .takesBack("77", MONDAY.plusDays(1)));
        var moved = connector.fetch(account, MONDAY, MONDAY.plusDays(6), null);

        assertThat(whole.days()).hasSize(7);
        assertThat(whole.partial()).isFalse();
        assertThat(moved.partial()).isTrue();
        assertThat(tiktok.calls("/report/").stream().map(AdCall::query).map(query -> query.get("page")))
                .startsWith("1", "2", "3");
    }

    @Test
    void aLongRangeIsReadInPartsAndADayIsWhereToGoOn() {
        book().day("77", MONDAY, "1.00", 10, 5, 1, "0").day("77", MONDAY.plusDays(20), "2.00", 10, 5, 1, "0");

        var first = connector.fetch(account, MONDAY.minusDays(9), MONDAY.plusDays(16), null);
        var second = connector.fetch(account, MONDAY.minusDays(9), MONDAY.plusDays(16), first.next());

        assertThat(first.next()).isEqualTo("2026-11-07");
        assertThat(second.next()).isNull();
        assertThat(connector.longestRangeDays()).isEqualTo(30);
    }

    @Test
    void aQuietDayOfARunningCampaignIsZeroAndTodayIsNot() {
        book().day("77", MONDAY, "1.00", 10, 5, 1, "0");
        var today = LocalDate.of(2026, 11, 22);

        assertThat(connector.fetch(account, today.minusDays(2), today, null).days())
                .extracting(AdDay::day, day -> day.spend().signum())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(today.minusDays(2), 0),
                        org.assertj.core.groups.Tuple.tuple(today.minusDays(1), 0));
    }

    @Test
    void nothingIsKnownOfACampaignAfterItWasSwitchedOff() {
        book().campaign("88", "Over", MONDAY.minusDays(30), MONDAY).rests("88");

        assertThat(connector.fetch(account, MONDAY, MONDAY.plusDays(1), null).days())
                .filteredOn(day -> day.externalCampaignId().equals("88"))
                .extracting(AdDay::day)
                .containsExactly(MONDAY);
    }

    @Test
    void aRestatedDayIsWhatTikTokSaysNow() {
        book().day("77", MONDAY, "12.34", 1000, 400, 30, "2");
        connector.fetch(account, MONDAY, MONDAY, null);
        tiktok.books().find(ID).day("77", MONDAY, "11.00", 990, 395, 29, "3");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.spend()).isEqualByComparingTo("11.00"))
                .satisfies(day -> assertThat(day.conversions()).isEqualByComparingTo("3"));
    }

    @Test
    void theAccountSaysWhoItIs() {
        book();

        var probe = connector.probe(account);

        assertThat(probe.accountName()).isEqualTo("MDMC TikTok");
        assertThat(probe.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(probe.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(probe.expiresAt()).isNull();
        assertThat(probe.warnings()).isEmpty();
    }

    @Test
    void anAdvertiserTheTokenDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> connector.probe(account)).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLED, THROTTLED",
        "THROTTLED_WITHOUT_END, THROTTLED",
        "EXPIRED, CONNECTION_EXPIRED",
        "INDISCREET, CONNECTION_EXPIRED",
        "REFUSED, ACCESS_REFUSED",
        "TOO_MUCH, BAD_ANSWER",
        "SERVER_ERROR, UNREACHABLE",
        "PROXY_PAGE, UNREACHABLE",
        "GARBAGE, BAD_ANSWER",
        "NONSENSE, BAD_ANSWER",
        "CUT, UNREACHABLE",
        "HALF, UNREACHABLE",
        "SLOW, UNREACHABLE",
        "ENDLESS, RANGE_TOO_LARGE",
        "HANGS_UP, UNREACHABLE",
        "REDIRECT, BAD_ANSWER"
    })
    void eachFaultIsToldApartAndTellsNoSecret(AdFault fault, String code) {
        book().day("77", MONDAY, "12.34", 1000, 400, 30, "2");
        tiktok.play("/report/", fault);

        var failure = catchThrowable(() -> connector.fetch(account, MONDAY, MONDAY, null));

        assertThat(failure).isInstanceOf(AdPlatformFailure.class);
        assertThat(((AdPlatformFailure) failure).code()).isEqualTo(code);
        assertThat(failure.getMessage()).doesNotContain(FakeTikTok.TOKEN);
    }

    @Test
    void whoAsksForPatienceIsLeftAlone() {
        book();
        tiktok.play(ID, AdFault.THROTTLED);
        var first = catchThrowable(() -> connector.probe(account));
        tiktok.heal(ID);

        assertThat(((Throttled) first).retryAfter()).contains(Duration.ofSeconds(30));
        assertThatThrownBy(() -> connector.probe(account)).isInstanceOf(Throttled.class);
        assertThat(tiktok.calls(ID)).hasSize(1);
    }

    @Test
    void aWrongTokenIsAnExpiredConnection() {
        book();

        assertThatThrownBy(() -> connector.probe(new AdAccount(ID, Map.of("tiktokToken", "another"))))
                .isInstanceOf(AdPlatformFailure.ConnectionExpired.class);
    }

    @Test
    void advertisersAreNumbers() {
        assertThat(connector.accountId(" 70 123 456 ")).contains("70123456");
        assertThat(connector.accountId("MDMC")).isEmpty();
    }

    private AdBooks.Account book() {
        return tiktok.books()
                .open(ID, "MDMC TikTok", "EUR", "Europe/Paris")
                .campaign("77", "Lune · TikTok", MONDAY, null);
    }

    private TikTokConnector connector(TikTokViews views) {
        var settings = new TikTokSettings(tiktok.base(), "v1.3", null, views);
        return new TikTokConnector(new TikTokLine(TestWay.open(), settings, TestWay.resting(NOW)), settings, NOW);
    }
}
