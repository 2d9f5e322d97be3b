package com.mdmcmusicads.app.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiCaller.Answer;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.platforms.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent as figures: a call that cannot be read is refused as a whole, a row that cannot be kept alone. */
@IntegrationTest
class KpiBadInputIT {

    @LocalServerPort
    int port;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    KpiReader reader;

    private KpiCaller caller;
    private String campaign;

    @BeforeEach
    void prepare() {
        caller = new KpiCaller(port, Keys.make(keys, Scope.KPIS_WRITE));
        campaign = samples.live(Platform.YOUTUBE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "[{\"campaign\": \"x\"}]",
                "null",
                "7",
                "\"rows\"",
                "{\"rows\": [}",
                "{\"rows\": [{\"spend\": NaN}]}",
                "{\"rows\": [{\"spend\": Infinity}]}",
                "{\"rows\": [{\"spend\": 1e}]}",
                "{\"rows\": [{\"spend\": 01}]}",
                "{\"rows\": [{\"spend\": +1}]}",
                "{\"rows\": [{\"spend\": 1,}]}",
                "{\"rows\": [{\"spend\": 1, \"spend\": 2}]}",
                "{\"rows\": [], \"rows\": []}",
                "{'rows': []}",
                "{\"rows\": []} {}",
                "rows=1"
            })
    void callThatIsNoJsonIsRefusedAsAWhole(String body) {
        refused(caller.post(body), 400, "malformed-json");
    }

    @Test
    void faultInTheLastRowLeavesNothingOfTheOthers() {
        refused(caller.post("{\"rows\": [" + with("spend", "1") + ", {\"spend\": }]}"), 400, "malformed-json");
        assertThat(kept()).isEmpty();
    }

    @Test
    void otherCharactersThanUtf8AreRefused() {
        var body = "{\"rows\": [" + with("campaign", "\"Zoé\"") + "]}";
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            refused(caller.post("kpis", BodyPublishers.ofByteArray(body.getBytes(charset))), 400, "malformed-json");
        }
        refused(caller.post(body, "Content-Type", "text/plain"), 415, "http-415");
        refused(caller.post(body, "Content-Type", "application/x-www-form-urlencoded"), 415, "http-415");
    }

    @Test
    void deepNestingIsRefused() {
        refused(caller.post("{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"), 400, "malformed-json");
        refused(
                caller.post("{\"rows\": [{\"x\": " + "{\"a\":".repeat(50) + "1" + "}".repeat(52) + "]}"),
                400,
                "malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|required",
                "{\"rows\": null}|required",
                "{\"rows\": {}}|not-a-list",
                "{\"rows\": \"all\"}|not-a-list",
                "{\"rows\": 3}|not-a-list",
                "{\"rows\": []}|empty",
                "{\"Rows\": [{}]}|required"
            })
    void callWithoutRowsIsRefused(String body, String code) {
        var answer = caller.post(body);
        refused(answer, 422, "invalid-values");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("rows");
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void tooManyRowsAreRefusedAtTheFirstTooMany() {
        var answer = caller.post("{\"rows\": [" + "{},".repeat(10_000) + "{}");
        refused(answer, 422, "invalid-values");
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("too-many");
        assertThat(answer.json().at("/errors/0/message").asText()).contains("10,000");
    }

    @Test
    void fiftyMegabytesAreRefusedWhetherTheirLengthIsSaidOrNot() {
        var body = new byte[50 * 1024 * 1024];
        java.util.Arrays.fill(body, (byte) ' ');
        refused(caller.post("kpis", BodyPublishers.ofByteArray(body)), 413, "too-large");
        var chunks = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
        refused(caller.post("kpis", chunks), 413, "too-large");
        refused(caller.post("kpis/test", BodyPublishers.ofByteArray(body)), 413, "too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "campaign|null|campaign required",
                "campaign|\"\"|campaign required",
                "campaign|\"  \"|campaign required",
                "campaign|7|campaign not-a-text",
                "campaign|{}|campaign not-a-text",
                "campaign|true|campaign not-a-text",
                "campaign|\"nobody\"|campaign unknown-campaign",
                "campaign|\"C1999-00001\"|campaign unknown-campaign",
                "campaign|\"a\\u0000b\"|campaign unknown-campaign",
                "campaign|\"\\ud800\"|campaign unknown-campaign",
                "campaign|\"' or 1=1 --\"|campaign unknown-campaign",
                "platform|null|platform required",
                "platform|\"\"|platform required",
                "platform|\"myspace\"|platform unknown-platform",
                "platform|3|platform not-a-text",
                "platform|[\"meta\"]|platform not-a-text",
                "date|null|date required",
                "date|\"\"|date required",
                "date|20261101|date not-a-text",
                "date|\"20261101\"|date not-a-date",
                "date|\"01/11/2026\"|date not-a-date",
                "date|\"2026-11-01T00:00:00Z\"|date not-a-date",
                "date|\"2026-02-30\"|date not-a-date",
                "date|\"2026-13-01\"|date not-a-date",
                "date|\"2026-1-1\"|date not-a-date",
                "date|\"yesterday\"|date not-a-date",
                "date|\"9999-12-31\"|date in-the-future",
                "date|\"2014-12-31\"|date too-old",
                "date|\"0001-01-01\"|date too-old",
                "spend|\"12.5\"|spend not-a-number",
                "spend|\"NaN\"|spend not-a-number",
                "spend|\"12,50 €\"|spend not-a-number",
                "spend|true|spend not-a-number",
                "spend|[]|spend not-a-number",
                "spend|{\"amount\": 1}|spend not-a-number",
                "spend|-0.01|spend negative",
                "spend|-1e400|spend negative",
                "spend|1e400|spend too-large",
                "spend|1e999999999|spend too-large",
                "spend|1e99999999999999999999|spend too-large",
                "spend|1000000000000.01|spend too-large",
                "impressions|\"1000\"|impressions not-a-number",
                "impressions|10.5|impressions not-whole",
                "impressions|1e-3|impressions not-whole",
                "impressions|1e-999999999|impressions not-whole",
                "impressions|-1|impressions negative",
                "impressions|9223372036854775808|impressions too-large",
                "impressions|1e400|impressions too-large",
                "views|2.5|views not-whole",
                "views|false|views not-a-number",
                "clicks|0.5|clicks not-whole",
                "clicks|1001|clicks above-impressions",
                "clicks|-3|clicks negative",
                "conversions|-1|conversions negative",
                "conversions|\"2\"|conversions not-a-number",
                "conversions|1e20|conversions too-large",
                "currency|\"USD\"|currency other-currency",
                "currency|\"EURO\"|currency unknown-currency",
                "currency|\"€\"|currency unknown-currency",
                "currency|\"\"|currency unknown-currency",
                "currency|978|currency not-a-text"
            })
    void wrongValueIsNamedAndTheRestIsKept(String field, String value, String fault) {
        var answer = caller.bring(with(field, value), with("date", "\"2026-10-30\""));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.counts()).containsExactly(1, 1, 0, 0, 1);
        assertThat(answer.rejected()).containsExactly("0 " + fault);
        assertThat(answer.json().at("/rejected/0/message").asText())
                .isNotBlank()
                .doesNotContain("kpis.")
                .doesNotContain("{");
    }

    @Test
    void numberWithoutEndIsRefusedAlone() {
        var answer = caller.bring(with("spend", "9".repeat(5_000)), with("views", "0." + "1".repeat(5_000)));
        assertThat(answer.rejected()).containsExactly("0 spend too-large", "1 views too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spend|0",
                "spend|-0.0",
                "spend|0.30000000000000004",
                "spend|1e-999999999",
                "spend|1e3",
                "spend|null",
                "impressions|2000.0",
                "impressions|2e3",
                "views|5000",
                "clicks|1000",
                "conversions|2.333333333333",
                "currency|\"eur\"",
                "currency|null",
                "platform|\"Google Ads\"",
                "campaign_name|\"Été\""
            })
    void everySoundValueIsKept(String field, String value) {
        assertThat(caller.bring(with(field, value)).counts()).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void rowThatIsNoneIsNamed() {
        var answer = caller.bring("7", "null", "[]", "\"x\"", "{}", with("spend", "1"));
        assertThat(answer.rejected())
                .containsExactly(
                        "0 row not-an-object",
                        "1 row not-an-object",
                        "2 row not-an-object",
                        "3 row not-an-object",
                        "4 campaign required");
        assertThat(answer.counts()).containsExactly(1, 1, 0, 0, 5);
    }

    @Test
    void rowWithoutAnyFigureIsRefused() {
        var answer =
                caller.bring("{\"campaign\": \"%s\", \"platform\": \"meta\", \"date\": \"2026-11-01\", \"views\": null}"
                        .formatted(campaign));
        assertThat(answer.rejected()).containsExactly("0 row no-figure");
    }

    @Test
    void secondRowOfTheSameDayIsRefusedHoweverItIsWritten() {
        var answer = caller.bring(
                with("spend", "-1"),
                with("spend", "1"),
                with("spend", "2"),
                with("platform", "\"YOUTUBE\""),
                with("campaign", "\"" + campaign.toUpperCase(java.util.Locale.ROOT) + "\""));
        assertThat(answer.rejected())
                .containsExactly("0 spend negative", "2 date duplicate", "3 date duplicate", "4 date duplicate");
        assertThat(kept())
                .singleElement()
                .satisfies(day -> assertThat(day.spend()).isEqualByComparingTo("1"));
    }

    @Test
    void todayInParisIsKeptAndTomorrowIsNot() {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var answer = caller.bring(with("date", "\"" + today + "\""), with("date", "\"" + today.plusDays(2) + "\""));
        assertThat(answer.rejected()).containsExactly("1 date in-the-future");
    }

    @Test
    void analyticsHasNoSpendAndNoImpressions() {
        var row = "{\"campaign\": \"%s\", \"platform\": \"ga4\", \"date\": \"2026-11-0%d\", \"clicks\": 9, \"%s\": %s}";
        var answer = caller.bring(
                row.formatted(campaign, 1, "spend", "1"),
                row.formatted(campaign, 2, "impressions", "20"),
                row.formatted(campaign, 3, "spend", "0"),
                row.formatted(campaign, 4, "impressions", "0"));
        assertThat(answer.rejected())
                .containsExactly("0 spend not-on-this-platform", "1 impressions not-on-this-platform");
        assertThat(kept()).extracting(KpiDay::spend).containsOnlyNulls();
    }

    @Test
    void misspeltFieldIsNamedInTheAnswer() {
        var answer = caller.post("{\"source\": \"n8n\", \"rows\": [" + with("impresions", "[1, {\"a\": 2}]") + "]}");
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(answer.json().path("ignored"))
                .extracting(com.fasterxml.jackson.databind.JsonNode::asText)
                .containsExactly("source", "impresions");
        assertThat(caller.bring(with("spend", "1")).json().has("ignored")).isFalse();
    }

    @Test
    void problemsSpeakTheLanguageOfTheCaller() {
        var body = "{\"rows\": [" + with("spend", "-1") + "]}";
        assertThat(caller.post(body, "Accept-Language", "fr")
                        .json()
                        .at("/rejected/0/message")
                        .asText())
                .isEqualTo("Ce nombre ne peut pas être négatif.");
    }

    /** A sound row in which one field has another value. */
    private String with(String field, String value) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("campaign", "\"" + campaign + "\"");
        fields.put("platform", "\"youtube\"");
        fields.put("date", "\"2026-11-01\"");
        fields.put("spend", "12.5");
        fields.put("impressions", "1000");
        fields.put("clicks", "10");
        fields.put(field, value);
        return fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<KpiDay> kept() {
        return reader.days(campaign, LocalDate.of(2015, 1, 1), LocalDate.of(2030, 1, 1));
    }

    private static void refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("title").asText()).isNotBlank().doesNotContain("api.problem");
    }
}
