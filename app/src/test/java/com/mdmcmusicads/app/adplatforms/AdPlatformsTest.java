package com.mdmcmusicads.app.adplatforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Unreachable;
import com.mdmcmusicads.app.adplatforms.QuietDays.Existing;
import com.mdmcmusicads.app.platforms.Platform;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdPlatformsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 14, 15, 28, 31, 90})
    void spansCoverARangeOnceWhateverItsLength(int length) {
        var to = MONDAY.plusDays(length - 1L);
        var days = new ArrayList<LocalDate>();
        String cursor = null;
        do {
            var span = DaySpan.of(MONDAY, to, cursor, 14);
            span.from().datesUntil(span.to().plusDays(1)).forEach(days::add);
            cursor = span.next();
        } while (cursor != null);

        assertThat(days)
                .containsExactlyElementsOf(MONDAY.datesUntil(to.plusDays(1)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-09", "tomorrow", "1;drop"})
    void aCursorOfAnotherRangeIsRefused(String cursor) {
        assertThatThrownBy(() -> DaySpan.of(MONDAY, MONDAY.plusDays(6), cursor, 14))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCampaignWhoseBeginningNobodyKnowsGetsNoZeros() {
        var quiet = new QuietDays(
                DaySpan.of(MONDAY, MONDAY.plusDays(2), null, 14), MONDAY.plusDays(5), Currency.getInstance("EUR"));

        assertThat(quiet.fill(List.of(), List.of(new Existing("1", "One", null, null))))
                .isEmpty();
        assertThat(quiet.fill(List.of(), List.of(new Existing("1", "One", MONDAY.plusDays(1), null))))
                .hasSize(2);
    }

    @Test
    void aDayThatStandsOnTwoPagesCountsOnceAsItWasSaidLast() {
        var eur = Currency.getInstance("EUR");
        var before = new AdDay("1", "One", MONDAY, new java.math.BigDecimal("5"), eur, 10L, 1L, 1L, null);
        var after = new AdDay("1", "One", MONDAY, new java.math.BigDecimal("6"), eur, 12L, 1L, 1L, null);

        assertThat(QuietDays.once(List.of(before, after))).containsExactly(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, ",
        "2027-05-02, ",
        "2027-05-03, adplatforms.version.ends",
        "2027-08-01, adplatforms.version.ended"
    })
    void aVersionWarnsNinetyDaysBeforeItsEnd(LocalDate today, String key) {
        var version = new ApiVersion("v25", "GOOGLE_ADS_API_VERSION", LocalDate.of(2027, 8, 1));

        assertThat(version.warning(today).map(AdWarning::key).orElse(null)).isEqualTo(key);
        assertThat(new ApiVersion("v99", "X", null).warning(today)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malformed access token EAAGm0PX4ZCpsBAKZCjUBaZC",
                "no access for Bearer ya29.a0AfH6SMBx",
                "https://x.example/?access_token=4711|sEcReT99&a=b",
                "{\"refresh_token\":\"1//0gABCDEFGHIJKL\"}",
                "appsecret_proof=9f8e7d client_secret: GOCSPX-sEcReT99"
            })
    void whatLooksLikeASecretIsTakenOutOfAnyMessage(String words) {
        assertThat(new BadAnswer(words).getMessage())
                .contains("[…]")
                .doesNotContain("EAAGm0PX4ZCpsBAKZCjUBaZC", "ya29", "sEcReT99", "1//0g", "9f8e7d");
    }

    @Test
    void messagesAreShortAndOnOneLine() {
        assertThat(new Unreachable("a\nb\u0007" + "x".repeat(1000)).getMessage())
                .hasSizeLessThanOrEqualTo(400)
                .doesNotContain("\n");
        assertThat(new Unreachable(null).getMessage()).isEmpty();
    }

    @Test
    void nothingThatHoldsCredentialsSaysThem() {
        var credentials = Map.of("accessToken", "sEcReT99");

        assertThat(new AdAccount("1", credentials).toString()).doesNotContain("sEcReT99");
        assertThat(new Renewal(credentials, null).toString()).doesNotContain("sEcReT99");
        assertThat(PlatformCall.get(Platform.META, URI.create("https://graph.facebook.com/v25.0/me"))
                        .query("access_token", "sEcReT99")
                        .toString())
                .isEqualTo("GET /v25.0/me");
    }

    @Test
    void whoAsksToBeLeftAloneIsUntilThen() {
        var clock = new Moving(Instant.parse("2026-11-22T05:00:00Z"));
        var resting = new RestingAccounts(clock);
        resting.rest("META 1", Duration.ofMinutes(5));
        resting.rest("META 1", Duration.ofMinutes(1));

        assertThatThrownBy(() -> resting.check("META 1"))
                .isInstanceOfSatisfying(
                        Throttled.class, rest -> assertThat(rest.retryAfter()).contains(Duration.ofMinutes(5)));
        resting.check("META 2");
        clock.now = clock.now.plus(Duration.ofMinutes(5));
        resting.check("META 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://graph.facebook.com", "ftp://127.0.0.1", "graph.facebook.com", "https://x.example?a=b"})
    void aPlatformIsReachedEncryptedExceptOnThisMachine(String address) {
        assertThatThrownBy(() -> new PlatformAddress(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://graph.facebook.com/v25.0/x?after=1, true",
        "https://GRAPH.facebook.com/x, true",
        "http://graph.facebook.com/x, false",
        "https://graph.facebook.com.evil.example/x, false",
        "https://graph.facebook.com:8443/x, false",
        "https://me@graph.facebook.com/x, false",
        "//graph.facebook.com/x, false"
    })
    void onlyTheSameSchemeHostAndPortAreHome(String other, boolean home) {
        assertThat(new PlatformAddress("https://graph.facebook.com/").isHomeOf(URI.create(other)))
                .isEqualTo(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"n\":\"12.5\"}",
                "{\"n\":\"a\"}",
                "{\"n\":true}",
                "{\"n\":[]}",
                "{\"n\":null}",
                "{}",
                "{\"n\":\"1e99\"}"
            })
    void whatIsNoWholeNumberIsABadAnswer(String json) throws Exception {
        var node = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);

        assertThatThrownBy(() -> Fields.whole(node, "/n")).isInstanceOf(BadAnswer.class);
    }

    @Test
    void numbersComeAsTextOrAsNumbers() {
        var node = JsonNodeFactory.instance.objectNode().put("text", "51").put("number", 493L);

        assertThat(Fields.whole(node, "/text")).isEqualTo(51);
        assertThat(Fields.whole(node, "/number")).isEqualTo(493);
        assertThat(Fields.wholeOrZero(node, "/absent")).isZero();
    }

    private static final class Moving extends Clock {

        private Instant now;

        private Moving(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
