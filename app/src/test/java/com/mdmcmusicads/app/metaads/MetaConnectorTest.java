package com.mdmcmusicads.app.metaads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.adfakes.AdBooks;
import com.mdmcmusicads.app.adfakes.AdFault;
import com.mdmcmusicads.app.adfakes.ConnectorContract;
import com.mdmcmusicads.app.adfakes.FakeMeta;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdWarning;
import com.mdmcmusicads.app.adplatforms.TestWay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a small Graph API that objects to whatever Meta's published description does not allow. */
class MetaConnectorTest implements ConnectorContract {

    private static final String ID = "100200300";

    private final FakeMeta meta = new FakeMeta();
    private final AdAccount account = new AdAccount(ID, FakeMeta.CREDENTIALS);
    private final MetaConnector connector = connector(ViewsMeaning.THREE_SECONDS);

    @Test
    void viewsMeanWhatTheSettingsSay() {
        book().day("77", MONDAY, "12.34", 1000, 400, 30, "2");

        assertThat(connector(ViewsMeaning.THRUPLAY)
                        .fetch(account, MONDAY, MONDAY, null)
                        .days())
                .singleElement()
                .satisfies(day -> assertThat(day.views()).isEqualTo(200));
    }

    @Test
    void whatNobodyDidIsLeftOutByMetaAndIsZero() {
        book().day("77", MONDAY, "0.50", 12, 0, 0, "0");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.clicks()).isZero();
                    assertThat(day.views()).isZero();
                    assertThat(day.conversions()).isZero();
                });
    }

    @Test
    void followsPagesAndMakesThemSmallerWhenMetaFindsThemHeavy() {
        meta.heaviestPage(ID, 130);
        var book = book();
        for (var i = 0; i < 300; i++) {
            book.campaign("9" + i, "C" + i, MONDAY, null).day("9" + i, MONDAY, "1", 10, 1, 1, "0");
        }

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days()).hasSize(301);

        assertThat(meta.calls("insights"))
                .extracting(call -> call.query().get("limit"))
                .containsExactly("500", "250", "125", "125", "125");
    }

    @Test
    void pagesThatAreTooHeavyHoweverSmallAreARangeTooLarge() {
        meta.heaviestPage(ID, 1);
        book();

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY, null)).isInstanceOf(RangeTooLarge.class);
    }

    @Test
    void doesNotFollowANextPageToAnotherHost() {
        meta.nextPagesAt("http://elsewhere.example");
        var book = book();
        for (var i = 0; i < 600; i++) {
            book.campaign("9" + i, "C" + i, MONDAY, null).day("9" + i, MONDAY, "1", 10, 1, 1, "0");
        }

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY, null))
                .isInstanceOf(BadAnswer.class)
                .hasMessageContaining("elsewhere.example")
                .hasMessageNotContaining(FakeMeta.TOKEN);
    }

    @Test
    void aLongRangeIsReadInPartsThatGoOnFromADay() {
        book();

        var first = connector.fetch(account, MONDAY.minusDays(20), MONDAY, null);
        var second = connector.fetch(account, MONDAY.minusDays(20), MONDAY, first.next());

        assertThat(first.next()).isEqualTo(MONDAY.minusDays(6).toString());
        assertThat(first.days().size() + second.days().size()).isEqualTo(21);
        assertThat(second.next()).isNull();
    }

    @Test
    void aDayWithoutARowIsZeroWhileItsCampaignRunsAndOnlyThen() {
        meta.books()
                .open(ID, "MDMC", "EUR", "Europe/Paris")
                .campaign("77", "Short", MONDAY.plusDays(1), MONDAY.plusDays(2))
                .campaign("78", "At rest", MONDAY, null)
                .rests("78");

        assertThat(connector.fetch(account, MONDAY, MONDAY.plusDays(6), null).days())
                .extracting(AdDay::day)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @Test
    void whatMetaTakesBackBecomesZero() {
        var book = book().day("77", MONDAY, "5", 10, 5, 1, "0");
        connector.fetch(account, MONDAY, MONDAY, null);
        book.takesBack("77", MONDAY);

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.spend()).isZero());
    }

    @Test
    void stopsByItselfBeforeMetaThrottles() {
        book();
        meta.usage(
                ID,
                Map.of(
                        "X-Business-Use-Case-Usage",
                        "{\"%s\":[{\"type\":\"ads_insights\",\"call_count\":93,\"total_cputime\":12,\"total_time\":20,\"estimated_time_to_regain_access\":0}]}"
                                .formatted(ID)));
        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days()).hasSize(1);
        var asked = meta.calls(ID).size();

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY, null))
                .isInstanceOfSatisfying(
                        Throttled.class, rest -> assertThat(rest.retryAfter()).contains(Duration.ofMinutes(5)));
        assertThat(meta.calls(ID)).hasSize(asked);
    }

    @Test
    void theUseOfTheWholeAppStopsEveryAccountOfIt() {
        book();
        meta.books().open("555666777", "Other", "EUR", "Europe/Paris");
        meta.usage(ID, Map.of("X-App-Usage", "{\"call_count\":28,\"total_time\":96,\"total_cputime\":25}"));
        connector.fetch(account, MONDAY, MONDAY, null);

        assertThatThrownBy(
                        () -> connector.fetch(new AdAccount("555666777", FakeMeta.CREDENTIALS), MONDAY, MONDAY, null))
                .isInstanceOf(Throttled.class);
    }

    @Test
    void headersNobodyCanReadStopNothing() {
        book();
        meta.usage(ID, Map.of("X-App-Usage", "half", "X-Business-Use-Case-Usage", "[1,{\"a\":[2]}]"));

        connector.fetch(account, MONDAY, MONDAY, null);
        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"TOO_MUCH, RANGE_TOO_LARGE", "EMPTY_OBJECT, BAD_ANSWER"})
    void whatMetaPutsInItsOwnWay(AdFault fault, String code) {
        book();

        assertThat(meet(fault).code()).isEqualTo(code);
    }

    @Test
    void aMalformedTokenIsNotRepeated() {
        book();
        meta.play(ID, AdFault.INDISCREET);

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY, null))
                .isInstanceOf(ConnectionExpired.class)
                .hasMessageStartingWith("190: Malformed access token")
                .hasMessageNotContaining(FakeMeta.TOKEN);
    }

    @Test
    void theProbeSaysWhoTheAccountIsAndWhenItsTokenEnds() {
        book();
        var end = Instant.parse("2027-01-10T00:00:00Z");
        meta.token(end.getEpochSecond(), "SYSTEM_USER", "ads_read");

        var probe = connector.probe(account);

        assertThat(probe.accountName()).isEqualTo("MDMC");
        assertThat(probe.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(probe.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(probe.expiresAt()).isEqualTo(end);
        assertThat(probe.warnings()).isEmpty();
    }

    @Test
    void theProbeWarnsOfATokenThatLeavesWithAPersonAndOfAnUnpaidAccount() {
        meta.books().open(ID, "Unsettled", "EUR", "Europe/Paris");
        meta.token(0, "USER", "ads_read");

        assertThat(connector.probe(account).warnings())
                .extracting(AdWarning::key)
                .containsExactly("metaads.warning.personal", "metaads.warning.status");
    }

    @Test
    void aTokenThatMayNotReadAdsIsRefusedAtOnce() {
        book();
        meta.token(0, "SYSTEM_USER", "pages_show_list");

        assertThatThrownBy(() -> connector.probe(account))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("ads_read");
    }

    @Test
    void aTokenThatEndsIsExchangedAndOneThatDoesNotIsKept() {
        book();
        assertThat(connector.renew(account)).isEmpty();

        meta.token(Instant.parse("2026-12-01T00:00:00Z").getEpochSecond(), "SYSTEM_USER", "ads_read");
        var renewal = connector.renew(account).orElseThrow();

        assertThat(renewal.expiresAt()).isEqualTo(NOW.instant().plus(Duration.ofDays(60)));
        assertThat(renewal.credentials()).containsKeys("appId", "appSecret").doesNotContainValue(FakeMeta.TOKEN);
        assertThat(connector.probe(new AdAccount(ID, renewal.credentials())).accountName())
                .isEqualTo("MDMC");
    }

    @Test
    void anExpiredTokenCannotBeRenewed() {
        book();
        meta.tokenIs("EAAanotherOne");

        assertThatThrownBy(() -> connector.renew(account)).isInstanceOf(ConnectionExpired.class);
    }

    @Test
    void withoutTheAppNothingIsKnownOfTheToken() {
        var bare = new AdAccount(ID, Map.of("accessToken", FakeMeta.TOKEN));

        assertThat(connector.renew(bare)).isEmpty();
        assertThat(meta.calls("")).isEmpty();
    }

    @Test
    void theTokenNeverStandsInAnAddressOfTheAccount() {
        book();

        connector.fetch(account, MONDAY, MONDAY, null);

        assertThat(meta.calls(ID))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.query().toString())
                        .doesNotContain(FakeMeta.TOKEN)
                        .doesNotContain(FakeMeta.APP_SECRET));
    }

    @Test
    void anAccountIsANumber() {
        assertThat(connector.accountId(" act_100200300 ")).contains(ID);
        assertThat(connector.accountId("act_1/../../me")).isEmpty();
    }

    @Override
    public Tried tried() {
        return new Tried(
                meta,
                connector,
                account,
                "insights",
                "77",
                Tried.day("77", "Lune — Reels"),
                Duration.ofMinutes(2),
                List.of(FakeMeta.TOKEN, FakeMeta.APP_SECRET));
    }

    @Override
    public AdBooks.Account book() {
        return meta.books()
                .open(ID, "MDMC", "EUR", "Europe/Paris")
                .campaign("77", "Lune — Reels", MONDAY.minusDays(40), null);
    }

    private MetaConnector connector(ViewsMeaning views) {
        var settings = new MetaSettings(meta.base(), "v25.0", null, views, Set.of("offsite_conversion.fb_pixel_lead"));
        var graph = new MetaGraph(TestWay.open(), settings, TestWay.resting(NOW));
        var pages = new MetaPages(graph, settings);
        return new MetaConnector(
                graph,
                new MetaInsights(pages, settings),
                new MetaCampaigns(pages),
                new MetaTokens(graph, NOW),
                settings,
                NOW);
    }
}
