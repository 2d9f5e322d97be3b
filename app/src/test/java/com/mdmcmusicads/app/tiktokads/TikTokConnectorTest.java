package com.mdmcmusicads.app.tiktokads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.adfakes.AdBooks;
import com.mdmcmusicads.app.adfakes.AdCall;
import com.mdmcmusicads.app.adfakes.AdFault;
import com.mdmcmusicads.app.adfakes.ConnectorContract;
import com.mdmcmusicads.app.adfakes.FakeTikTok;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.TestWay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a small TikTok for Business that objects to whatever its documentation does not know. */
class TikTokConnectorTest implements ConnectorContract {

    private static final String ID = "7012345678901234567";

    private final FakeTikTok tiktok = new FakeTikTok();
    private final AdAccount account = new AdAccount(ID, FakeTikTok.CREDENTIALS);
    private final TikTokConnector connector = connector(TikTokViews.SIX_SECONDS);

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
    @CsvSource({"INDISCREET, CONNECTION_EXPIRED", "TOO_MUCH, BAD_ANSWER"})
    void whatTikTokPutsInItsOwnWay(AdFault fault, String code) {
        book();

        assertThat(meet(fault).code()).isEqualTo(code);
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

    @Override
    public Tried tried() {
        return new Tried(
                tiktok,
                connector,
                account,
                "/report/",
                "77",
                Tried.day("77", "Lune · TikTok"),
                Duration.ofSeconds(30),
                List.of(FakeTikTok.TOKEN));
    }

    @Override
    public AdBooks.Account book() {
        return tiktok.books()
                .open(ID, "MDMC TikTok", "EUR", "Europe/Paris")
                .campaign("77", "Lune · TikTok", MONDAY, null);
    }

    private TikTokConnector connector(TikTokViews views) {
        var settings = new TikTokSettings(tiktok.base(), "v1.3", null, views);
        return new TikTokConnector(new TikTokLine(TestWay.open(), settings, TestWay.resting(NOW)), settings, NOW);
    }
}
