package com.mdmcmusicads.app.googleads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mdmcmusicads.app.adfakes.AdBooks;
import com.mdmcmusicads.app.adfakes.AdFault;
import com.mdmcmusicads.app.adfakes.ConnectorContract;
import com.mdmcmusicads.app.adfakes.FakeGoogleAds;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.app.adplatforms.AdWarning;
import com.mdmcmusicads.app.adplatforms.TestWay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a small Google Ads that objects to whatever Google's published description does not allow. */
class GoogleAdsConnectorTest implements ConnectorContract {

    private static final String ID = "1234567890";

    private final FakeGoogleAds google = new FakeGoogleAds();
    private final AdAccount account = new AdAccount(ID, FakeGoogleAds.CREDENTIALS);
    private final GoogleAdsConnector connector = connector(NOW);

    @Test
    void millionthsAndFractionsAreKept() {
        book().day("21", MONDAY, "12.345678", 1000, 400, 30, "2.5");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days())
                .singleElement()
                .satisfies(day -> assertThat(day.spend()).isEqualTo("12.345678"))
                .satisfies(day -> assertThat(day.conversions()).isEqualTo("2.5"));
    }

    @Test
    void readsAllPagesOfAnAnswer() {
        google.pageSize(3);
        var book = book();
        MONDAY.datesUntil(MONDAY.plusDays(10)).forEach(day -> book.day("21", day, "1", 10, 5, 1, "0"));

        assertThat(connector.fetch(account, MONDAY, MONDAY.plusDays(9), null).days())
                .extracting(AdDay::day)
                .containsExactlyElementsOf(
                        MONDAY.datesUntil(MONDAY.plusDays(10)).toList());
    }

    @Test
    void aLongRangeIsReadInPartsThatGoOnFromADay() {
        var book = book();
        MONDAY.minusDays(25).datesUntil(MONDAY.plusDays(1)).forEach(day -> book.day("21", day, "1", 10, 5, 1, "0"));
        var days = new ArrayList<LocalDate>();

        var first = connector.fetch(account, MONDAY.minusDays(25), MONDAY, null);
        first.days().forEach(day -> days.add(day.day()));
        var second = connector.fetch(account, MONDAY.minusDays(25), MONDAY, first.next());
        second.days().forEach(day -> days.add(day.day()));

        assertThat(first.next()).isEqualTo(MONDAY.minusDays(11).toString());
        assertThat(second.next()).isNull();
        assertThat(days).hasSize(26).doesNotHaveDuplicates();
    }

    @Test
    void aDayWithoutARowOfARunningCampaignIsZero() {
        book().day("21", MONDAY, "5", 10, 5, 1, "0");

        var days = connector.fetch(account, MONDAY, MONDAY.plusDays(2), null).days();

        assertThat(days).hasSize(3);
        assertThat(days.subList(1, 3)).allSatisfy(day -> {
            assertThat(day.spend()).isZero();
            assertThat(day.impressions()).isZero();
            assertThat(day.externalCampaignId()).isEqualTo("21");
        });
    }

    @Test
    void noZeroIsMadeForTodayNorBeforeACampaignBeganNorForOneAtRest() {
        google.books()
                .open(ID, "MDMC", "EUR", "America/Los_Angeles")
                .campaign("21", "Begins late", LocalDate.of(2026, 11, 19), null)
                .campaign("22", "At rest", MONDAY, null)
                .rests("22");

        var days = connector
                .fetch(account, LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 22), null)
                .days();

        // In Los Angeles it is still the 21st.
        assertThat(days).extracting(AdDay::day).containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
    }

    @Test
    void aZeroIsNotMadeWhenTheReadingDidNotReachItsEnd() {
        book().day("21", MONDAY, "5", 10, 5, 1, "0");
        google.play("campaign.start_date_time", AdFault.SERVER_ERROR);

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY.plusDays(2), null))
                .isInstanceOf(Unreachable.class);
    }

    @Test
    void anAccessTokenIsKeptForItsHourAndReplacedWhenItDies() {
        book();
        connector.probe(account);
        connector.probe(account);
        assertThat(google.calls("/token")).hasSize(1);

        google.dropAccessTokens();
        connector.probe(account);

        assertThat(google.calls("/token")).hasSize(2);
    }

    @Test
    void theManagerStandsInTheHeaderInDigits() {
        book();
        var credentials = new HashMap<>(FakeGoogleAds.CREDENTIALS);
        credentials.put("loginCustomerId", "987-654-3210");

        connector.probe(new AdAccount(ID, credentials));

        assertThat(google.calls("googleAds:search"))
                .last()
                .satisfies(call -> assertThat(call.header("login-customer-id")).isEqualTo("9876543210"));
    }

    @Test
    void theProbeSaysWhoTheAccountIsAndWhatToLookAt() {
        google.books().open(ID, "MCC MDMC", "USD", "America/New_York");

        var probe = connector(Clock.fixed(Instant.parse("2027-06-01T00:00:00Z"), ZoneOffset.UTC))
                .probe(account);

        assertThat(probe.accountName()).isEqualTo("MCC MDMC");
        assertThat(probe.currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(probe.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(probe.expiresAt()).isNull();
        assertThat(probe.warnings())
                .extracting(AdWarning::key)
                .containsExactly("adplatforms.version.ends", "googleads.warning.manager");
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLED, THROTTLED",
        "EXPIRED, CONNECTION_EXPIRED",
        "REFUSED, ACCESS_REFUSED",
        "SERVER_ERROR, UNREACHABLE",
        "GARBAGE, BAD_ANSWER",
        "NONSENSE, BAD_ANSWER"
    })
    void whatGoesWrongWithTheTokenHasAName(AdFault fault, String code) {
        book();
        google.play("/token", fault);

        assertThat(catchThrowable(() -> connector.probe(account)))
                .isInstanceOfSatisfying(
                        AdPlatformFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    @Test
    void whatIsRevokedAtGoogleNeedsAPerson() {
        book();
        var revoked = new HashMap<>(FakeGoogleAds.CREDENTIALS);
        revoked.put("refreshToken", "1//0another-token-nobody-knows");

        assertThatThrownBy(() -> connector.probe(new AdAccount(ID, revoked)))
                .isInstanceOf(ConnectionExpired.class)
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void noMessageRepeatsASecret() {
        book();
        google.play("googleAds:search", AdFault.INDISCREET);
        assertThatThrownBy(() -> connector.probe(account))
                .isInstanceOf(AccessRefused.class)
                .hasMessageNotContaining("ya29")
                .hasMessageNotContaining(FakeGoogleAds.CLIENT_SECRET);

        google.heal("googleAds:search");
        google.dropAccessTokens();
        google.play("/token", AdFault.INDISCREET);
        assertThatThrownBy(() -> connector.probe(account))
                .isInstanceOf(ConnectionExpired.class)
                .hasMessageNotContaining(FakeGoogleAds.REFRESH_TOKEN);
    }

    @Test
    void whatIsMissingOrNoAccountIsNotAsked() {
        assertThatThrownBy(() -> connector.probe(new AdAccount(ID, Map.of("clientId", "x"))))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("missing credential");
        assertThat(google.calls("")).isEmpty();
        assertThat(connector.accountId("123-456-7890")).contains(ID);
        assertThat(connector.accountId("12/../34")).isEmpty();
    }

    @Test
    void aManagerThatIsNoneIsNotLeftOutInSilence() {
        var credentials = new HashMap<>(FakeGoogleAds.CREDENTIALS);
        credentials.put("loginCustomerId", "mcc");

        assertThatThrownBy(() -> connector.probe(new AdAccount(ID, credentials)))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("ten digits");
    }

    @Test
    void anAccountWithoutCampaignsHasNoDays() {
        google.books().open(ID, "Empty", "EUR", "Europe/Paris");

        assertThat(connector.fetch(account, MONDAY, MONDAY, null).days()).isEmpty();
    }

    @Test
    void anAnswerAboutNothingIsNotTakenForNoRows() {
        book();
        google.play("googleAds:search", AdFault.EMPTY_OBJECT);

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY, null)).isInstanceOf(BadAnswer.class);
    }

    @Test
    void morePagesThanAnybodyReadsAreTooMany() {
        google.pageSize(1);
        var book = book();
        MONDAY.datesUntil(MONDAY.plusDays(14)).forEach(day -> {
            book.campaign("22", "Other", MONDAY, null).day("22", day, "1", 1, 1, 1, "0");
            book.day("21", day, "1", 1, 1, 1, "0");
        });

        assertThatThrownBy(() -> connector.fetch(account, MONDAY, MONDAY.plusDays(13), null))
                .isInstanceOf(RangeTooLarge.class);
    }

    @Test
    void theStandInObjectsToFieldsThatAreGone() {
        book();
        var settings = new GoogleAdsSettings(google.base(), google.base(), "v25", null);
        var http = TestWay.open();
        new GoogleAdsSearch(http, settings, new GoogleTokens(http, settings, NOW), TestWay.resting(NOW))
                .rows(account, "SELECT campaign.id, metrics.average_cpv FROM campaign");

        assertThat(google.objections()).containsExactly("unknown field metrics.average_cpv");
        google.forgiveObjections();
    }

    @Test
    void aDayNobodyAskedForIsABadAnswer() {
        var row = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        row.putObject("segments").put("date", "2026-11-09");
        var span = com.mdmcmusicads.app.adplatforms.DaySpan.of(MONDAY, MONDAY, null, 14);

        assertThatThrownBy(() -> GoogleAdsRow.day(row, span)).isInstanceOf(BadAnswer.class);
    }

    @Override
    public Tried tried() {
        return new Tried(
                google,
                connector,
                account,
                "googleAds:search",
                "21",
                Tried.day("21", "Nova — Aube"),
                Duration.ofSeconds(30),
                List.of("ya29", FakeGoogleAds.CLIENT_SECRET));
    }

    @Override
    public AdBooks.Account book() {
        return google.books()
                .open(ID, "MDMC", "EUR", "Europe/Paris")
                .campaign("21", "Nova — Aube", MONDAY.minusDays(40), null);
    }

    private GoogleAdsConnector connector(Clock clock) {
        var settings = new GoogleAdsSettings(google.base(), google.base(), "v25", null);
        var http = TestWay.open();
        var tokens = new GoogleTokens(http, settings, clock);
        return new GoogleAdsConnector(
                new GoogleAdsSearch(http, settings, tokens, TestWay.resting(clock)), settings, clock);
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(connector.fields())
                .extracting(field -> field.name() + " " + field.secret() + " " + field.required())
                .isEqualTo(List.of(
                        "clientId false true",
                        "clientSecret true true",
                        "refreshToken true true",
                        "loginCustomerId false false"));
    }
}
