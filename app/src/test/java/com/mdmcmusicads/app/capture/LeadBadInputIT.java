package com.mdmcmusicads.app.capture;

import static com.mdmcmusicads.app.capture.WebhookCaller.someone;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.capture.WebhookCaller.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a stranger sends: a 4xx that says what is wrong, nothing kept, nothing of it sent back. */
@IntegrationTest
class LeadBadInputIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private final String email = someone();
    private WebhookCaller webhook;

    @BeforeEach
    void call() {
        webhook = new WebhookCaller(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"name\":}",
                "[]",
                "[{\"name\": \"Ada\"}]",
                "\"Ada\"",
                "7",
                "null",
                "true",
                "nul",
                "{'name': 'Ada'}",
                "{\"name\": \"Ada\",}",
                "{\"name\": \"Ada\"} {}",
                "{\"name\": \"Ada\"}x",
                "{\"name\": \"A\", \"name\": \"B\"}",
                "name=Ada&email=a%40b.fr",
                "<lead/>",
                "{\"name\": \"\\x\"}",
                "{\"budget_estimated\": NaN}",
                "{\"budget_estimated\": 1e}",
                "{\"budget_estimated\": 01}",
                "{\"name\": \"tab\tin it\"}",
                "// comment\n{}"
            })
    void malformedJsonIsRefusedAsAWhole(String body) {
        assertProblem(webhook.post(body), 400, "malformed-json");
    }

    @Test
    void deepNestingIsRefused() {
        assertProblem(webhook.post("{\"x\": " + "[".repeat(30_000) + "]".repeat(30_000) + "}"), 400, "malformed-json");
        assertProblem(webhook.post("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)), 400, "malformed-json");
    }

    @Test
    void endlessNumbersAreRefused() {
        assertProblem(webhook.post("{\"budget_estimated\": " + "9".repeat(5_000) + "}"), 400, "malformed-json");
    }

    @Test
    void bodyOverTheLimitIsRefusedWhetherItsLengthIsSaidOrNot() {
        var body = with("message", "\"" + "a".repeat(70_000) + "\"").getBytes(StandardCharsets.UTF_8);
        assertProblem(webhook.post(body), 413, "too-large");
        assertProblem(webhook.postInChunks(body), 413, "too-large");
        assertNothingKept();
    }

    @Test
    void bodyAtTheLimitIsRead() {
        var filler = " ".repeat(64 * 1024 - with("message", "null").length());
        assertThat(webhook.post(with("message", "null") + filler).status()).isEqualTo(201);
        assertProblem(webhook.post(with("message", "null") + filler + " "), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/json; charset=ISO-8859-1",
                "application/json; charset=UTF-16",
                "application/json; charset=nonsense",
                "nonsense",
                "*/*",
                "application/*",
                "text/html"
            })
    void otherFormatsAndCharsetsAreRefused(String type) {
        assertProblem(webhook.post(with("genre", "\"pop\""), "Content-Type", type), 415, "http-415");
        assertNothingKept();
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var name = with("name", "\"Zoé\"");
        assertProblem(webhook.post(name.getBytes(StandardCharsets.ISO_8859_1)), 400, "malformed-json");
        assertProblem(webhook.post(name.getBytes(StandardCharsets.UTF_16BE)), 400, "malformed-json");
        assertProblem(webhook.post(name.getBytes(StandardCharsets.UTF_16LE)), 400, "malformed-json");
        assertProblem(webhook.post(overlong(name)), 400, "malformed-json");
        assertNothingKept();
    }

    /** Two bytes for one slash: the oldest trick with UTF-8. */
    private static byte[] overlong(String json) {
        return json.replace("Zoé", "\u00c0\u00af").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "name|7|name not-a-text",
                "name|null|name required",
                "name|\"\"|name required",
                "name|\"   \"|name required",
                "name|{\"first\": \"Ada\"}|name not-a-text",
                "name|[\"Ada\"]|name not-a-text",
                "name|true|name not-a-text",
                "email|null|email required",
                "email|\"\"|email required",
                "email|12|email not-a-text",
                "email|\"nobody\"|email not-an-email",
                "email|\"a@b\"|email not-an-email",
                "email|\"a b@c.fr\"|email not-an-email",
                "email|\"a..b@c.fr\"|email not-an-email",
                "email|\"a@b@c.fr\"|email not-an-email",
                "email|\"a@b.fr\\nBcc: x@y.fr\"|email control-characters",
                "email|\"<a@b.fr>\"|email not-an-email",
                "budget_estimated|\"1 500 €\"|budget_estimated not-a-number",
                "budget_estimated|\"1500\"|budget_estimated not-a-number",
                "budget_estimated|-1|budget_estimated negative",
                "budget_estimated|-0.01|budget_estimated negative",
                "budget_estimated|1e309|budget_estimated too-large",
                "budget_estimated|1e999999999|budget_estimated too-large",
                "budget_estimated|1e-999999999|budget_estimated too-precise",
                "budget_estimated|10000000.01|budget_estimated too-large",
                "budget_estimated|0.001|budget_estimated too-precise",
                "budget_estimated|[]|budget_estimated not-a-number",
                "budget_estimated|true|budget_estimated not-a-number",
                "platforms_interest|\"meta\"|platforms_interest not-a-list",
                "platforms_interest|{\"meta\": true}|platforms_interest not-a-list",
                "platforms_interest|[\"myspace\"]|platforms_interest[0] unknown-platform",
                "platforms_interest|[[\"meta\"]]|platforms_interest[0] not-a-text",
                "platforms_interest|[\"meta\", 3]|platforms_interest[1] not-a-text",
                "phone|\"call me\"|phone not-a-phone",
                "phone|612345678|phone not-a-text",
                "country|\"Neverland\"|country not-a-country",
                "country|\"FRA\"|country not-a-country",
                "language|\"klingon\"|language not-a-language",
                "consent_marketing|\"yes\"|consent_marketing not-a-boolean",
                "consent_marketing|1|consent_marketing not-a-boolean",
                "utm_source|7|utm_source not-a-text",
            })
    void wrongValueIsNamedAndNothingIsKept(String field, String value, String error) {
        var answer = webhook.post(with(field, value));

        assertProblem(answer, 422, "invalid-values");
        assertThat(answer.errors()).containsExactly(error);
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e999999999", "0.00", "1500.00", "1e3", "10000000"})
    void everyWayToWriteASoundAmountIsRead(String amount) {
        assertThat(webhook.post(with("budget_estimated", amount)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 10_000})
    void tooManyPlatformsAreRefused(int count) {
        var answer = webhook.post(with("platforms_interest", "[" + "\"m\",".repeat(count - 1) + "\"m\"]"));
        assertProblem(answer, 422, "invalid-values");
        assertThat(answer.errors()).containsExactly("platforms_interest too-many");
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "artist_name", "genre", "source", "utm_campaign"})
    void textThatIsTooLongIsRefused(String field) {
        assertThat(webhook.post(with(field, "\"" + "é".repeat(201) + "\"")).errors())
                .containsExactly(field + " too-long");
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\u0007",
                "\\u001b[31m",
                "\\u007f",
                "\\u0085",
                "\\u202eevil",
                "\\u2066x",
                "\\ud800",
                "\\udfff x",
                "\\ufeffx",
                "a\\nb",
                "a\\rb"
            })
    void controlCharactersAreRefused(String text) {
        var answer = webhook.post(with("name", "\"Ada " + text + " L\""));
        assertProblem(answer, 422, "invalid-values");
        assertThat(answer.errors()).containsExactly("name control-characters");
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🎤 MC Zoé 🔥",
                "محمد العربي",
                "שָׁלוֹם",
                "Ὀδυσσεύς",
                "佐藤 花子",
                "Björk Guðmundsdóttir",
                "👩‍🎤 Léa",
                "O’Connor-Šimůnek",
                "N'Doye",
                "ทดสอบ",
                "🇫🇷",
                "𝔄𝔡𝔞",
                "Z̷a̷l̷g̷o̷"
            })
    void namesOfTheWholeWorldAreKeptAsTheyAre(String name) throws Exception {
        assertThat(webhook.post(with("name", JSON.writeValueAsString(name))).status())
                .isEqualTo(201);
        assertThat(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC))
                .isEqualTo(kept("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table lead; --",
                "\" or 1=1 --",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "${7*7}",
                "#{T(java.lang.Runtime)}",
                "{{7*7}}",
                "%s%n%x",
                "../../etc/passwd",
                "=cmd|'/c calc'!A0",
                "\\\\0"
            })
    void dangerousTextIsKeptLiterallyAndNeverSentBack(String text) throws Exception {
        var json = JSON.createObjectNode().put("name", text).put("email", email);
        for (var field : List.of("artist_name", "genre", "message", "source", "utm_source", "consent_text")) {
            json.put(field, text);
        }
        var answer = webhook.post(json.toString());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).doesNotContain(text);
        assertThat(kept("name")).isEqualTo(text);
        assertThat(kept("genre")).isEqualTo(text);
    }

    @Test
    void nothingOfARefusedCallIsSentBack() {
        var script = "<script>alert(1)</script>";
        var json = JSON.createObjectNode().put("email", script).put(script, script);
        for (var field : List.of("phone", "country", "language", "budget_estimated", "consent_marketing")) {
            json.put(field, script);
        }
        json.putArray("platforms_interest").add(script);
        json.put("utm_" + script, 7);
        var answer = webhook.post(json.toString(), "X-Correlation-Id", script, "Accept-Language", script);

        assertProblem(answer, 422, "invalid-values");
        assertThat(answer.text()).doesNotContain("<").doesNotContain("alert");
        assertThat(answer.header("X-Correlation-Id")).doesNotContain("script");
    }

    @Test
    void unknownAddressIsNoPage() {
        var answer = webhook.get("/api/mdmc/v1/leads/webhook/%3Cscript%3E");
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("<script");
    }

    @Test
    void otherMethodsAreRefused() {
        assertProblem(webhook.get("/api/mdmc/v1/leads/webhook"), 405, "http-405");
    }

    @Test
    void problemSpeaksTheLanguageOfTheCaller() {
        assertThat(webhook.post("{}", "Accept-Language", "en")
                        .json()
                        .path("title")
                        .asText())
                .isNotEqualTo(webhook.post("{}", "Accept-Language", "fr")
                        .json()
                        .path("title")
                        .asText());
    }

    /** A sound lead in which one field has another value. */
    private String with(String field, String value) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "\"Ada\"");
        fields.put("email", "\"" + email + "\"");
        fields.put(field, value);
        return fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    private void assertNothingKept() {
        assertThat(StoredLeads.count(database, email)).isZero();
    }

    private String kept(String column) {
        return StoredLeads.value(database, email, column);
    }

    private static void assertProblem(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).as("nosniff").isIn("nosniff", null);
        var problem = answer.json();
        assertThat(problem.path("type").asText()).isEqualTo("urn:mdmc:problem:" + kind);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank().doesNotContain("api.problem");
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("api.problem");
        assertThat(problem.path("correlationId").asText()).isEqualTo(answer.header("X-Correlation-Id"));
    }
}
