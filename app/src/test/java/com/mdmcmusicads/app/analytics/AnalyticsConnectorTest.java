package com.mdmcmusicads.app.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.adfakes.AdBooks;
import com.mdmcmusicads.app.adfakes.AdFault;
import com.mdmcmusicads.app.adfakes.ConnectorContract;
import com.mdmcmusicads.app.adfakes.FakeAnalytics;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.TestWay;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a small Google Analytics that objects to whatever Google's published description does not allow. */
class AnalyticsConnectorTest implements ConnectorContract {

    private static final String ID = "345678901";

    private final FakeAnalytics google = new FakeAnalytics();
    private final AdAccount account = new AdAccount(ID, FakeAnalytics.credentials());
    private final AnalyticsConnector connector = connector();

    @Test
    void keyEventsMayBeFractions() {
        book().day("a", MONDAY, "0", 0, 0, 42, "3.5");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.conversions()).isEqualTo("3.5"));
    }

    @Test
    void visitorsOfNoCampaignAreLeftOut() {
        book().campaign("x", "(not set)", MONDAY, null)
                .campaign("y", "(organic)", MONDAY, null)
                .day("x", MONDAY, "0", 0, 0, 900, "1")
                .day("y", MONDAY, "0", 0, 0, 800, "1")
                .day("a", MONDAY, "0", 0, 0, 42, "0");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .extracting(AdDay::externalCampaignId)
                .containsExactly("Lune 2026");
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreOneCampaign() {
        book().campaign("b", "LUNE 2026", MONDAY, null)
                .day("a", MONDAY, "0", 0, 0, 42, "1")
                .day("b", MONDAY, "0", 0, 0, 8, "0.5");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.clicks()).isEqualTo(50))
                .satisfies(day -> assertThat(day.conversions()).isEqualByComparingTo("1.5"));
    }

    @Test
    void readsAllPagesByOffset() {
        var book = book();
        for (var day = 0; day < 7; day++) {
            book.day("a", MONDAY.plusDays(day), "0", 0, 0, 10 + day, "0");
        }
        google.pagesOf(3);

        var page = connector.fetch(account, MONDAY, MONDAY.plusDays(6), null);

        assertThat(page.days()).hasSize(7);
        assertThat(page.partial()).isFalse();
        assertThat(google.calls(":runReport")).hasSize(3);
        assertThat(google.calls(":runReport").get(2).body()).contains("\"offset\":\"6\"");
    }

    @Test
    void nothingHappenedIsNoRowAndNoFault() {
        book();

        var page = connector.fetch(account, MONDAY, MONDAY, null);

        assertThat(page.days()).isEmpty();
        assertThat(page.partial()).isFalse();
        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataLossFromOtherRow", "subjectToThresholding"})
    void whatGoogleLeavesOutIsToldAsPartial(String flag) {
        book().day("a", MONDAY, "0", 0, 0, 42, "0");
        google.metadata(about -> about.put(flag, true));

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).partial()).isTrue();
    }

    @Test
    void aSampleIsToldAsPartial() {
        book().day("a", MONDAY, "0", 0, 0, 42, "0");
        google.metadata(about -> about.withArray("samplingMetadatas")
                .addObject()
                .put("samplesReadCount", "100")
                .put("samplingSpaceSize", "1000"));

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).partial()).isTrue();
    }

    @Test
    void thePropertySaysItsZoneAndCurrency() {
        book();

        var probe = connector.probe(account);

        assertThat(probe.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(probe.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(probe.warnings()).isEmpty();
    }

    @Test
    void oneTokenServesManyQuestionsAndAStaleOneIsReplacedOnce() {
        book();
        connector.probe(account);
        connector.probe(account);
        assertThat(google.calls("/token")).hasSize(1);

        google.forgetTokens();
        connector.probe(account);

        assertThat(google.calls("/token")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"INDISCREET, ACCESS_REFUSED", "TOO_MUCH, BAD_ANSWER"})
    void whatGooglePutsInItsOwnWay(AdFault fault, String code) {
        book();

        assertThat(meet(fault).code()).isEqualTo(code);
    }

    @Test
    void aDeletedKeyIsAnExpiredConnection() {
        book();
        google.play("/token", AdFault.EXPIRED);

        assertThatThrownBy(() -> connector.probe(account)).isInstanceOf(ConnectionExpired.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON, but secret-words",
                "{}",
                "[]",
                "{\"type\":\"authorized_user\",\"refresh_token\":\"secret-words\"}",
                "{\"type\":\"service_account\",\"client_email\":\"a@b\",\"private_key_id\":\"1\",\"private_key\":\"secret-words\"}"
            })
    void whatIsNoKeyFileIsRefusedWithoutRepeatingIt(String file) {
        var other = new AdAccount(ID, Map.of("serviceAccountKey", file));

        assertThatThrownBy(() -> connector.probe(other))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("key file")
                .hasMessageNotContaining("secret-words")
                .hasNoCause();
    }

    @Test
    void propertiesAreNumbersAndAMeasurementIdIsNone() {
        assertThat(connector.accountId("properties/345678901")).contains(ID);
        assertThat(connector.accountId(" 345678901 ")).contains(ID);
        assertThat(connector.accountId("G-ABC123")).isEmpty();
    }

    /** Sessions are clicks, key events conversions, and nothing else is measured. */
    @Override
    public Tried tried() {
        return new Tried(
                google,
                connector,
                account,
                ":runReport",
                "a",
                new AdDay("Lune 2026", "Lune 2026", MONDAY, null, null, null, null, 30L, new BigDecimal("2")),
                Duration.ofSeconds(30),
                List.of("ya29", "PRIVATE"));
    }

    @Override
    public AdBooks.Account book() {
        return google.books().open(ID, "Site", "EUR", "Europe/Paris").campaign("a", "Lune 2026", MONDAY, null);
    }

    private AnalyticsConnector connector() {
        var settings = new AnalyticsSettings(google.base(), google.base(), "v1beta", null);
        var http = TestWay.open();
        return new AnalyticsConnector(
                new ReportLine(http, settings, new AccessTokens(http, settings, NOW), TestWay.resting(NOW)),
                settings,
                NOW);
    }
}
