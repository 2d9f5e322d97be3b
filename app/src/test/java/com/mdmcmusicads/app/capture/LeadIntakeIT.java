package com.mdmcmusicads.app.capture;

import static com.mdmcmusicads.app.capture.WebhookCaller.lead;
import static com.mdmcmusicads.app.capture.WebhookCaller.someone;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.capture.WebhookCaller.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LeadIntakeIT {

    private static final String SECRET = "a secret of this source";

    @Autowired
    RuntimeService engine;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String email = someone();
    private WebhookCaller webhook;

    @BeforeEach
    void call() {
        webhook = new WebhookCaller(port);
    }

    @Test
    void oldWebhookJsonBecomesAScoredLeadWithItsProcessAndItsTask() {
        var answer = webhook.post("""
                {"name": "Test Artist", "email": "%s", "artist_name": "TestArtist", "genre": "pop",
                 "budget_estimated": 1500, "platforms_interest": ["youtube", "meta"]}""".formatted(email));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("status").asText()).isEqualTo("created");
        assertThat(answer.json().get("score").asInt()).isEqualTo(53);
        assertThat(answer.json().get("grade").asText()).isEqualTo("B");
        assertThat(answer.header("Location")).isEqualTo("/api/mdmc/v1/leads/" + answer.id());
        assertThat(running(answer.id())).isEqualTo(1);
        assertThat(openTasks(answer.id())).isEqualTo(1);
    }

    @Test
    void sameAddressUpdatesTheRunningLeadAndScoresItAnew() {
        var first = webhook.post(lead(email));
        var second =
                webhook.post("{\"name\": \"Ada\", \"email\": \"%s\", \"budget_estimated\": 6000, \"country\": \"FR\"}"
                        .formatted(email.toUpperCase()));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("status").asText()).isEqualTo("updated");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.json().get("score").asInt())
                .isGreaterThan(first.json().get("score").asInt());
        assertThat(running(first.id())).isEqualTo(1);
    }

    @Test
    void twentyAtOnceFromOneAddressAreOneLeadWithOneProcess() {
        var answers = atOnce(20, () -> webhook.post(lead(email)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::id).containsOnly(answers.get(0).id());
        assertThat(running(answers.get(0).id())).isEqualTo(1);
        assertThat(openTasks(answers.get(0).id())).isEqualTo(1);
    }

    @Test
    void repeatedKeyGivesTheFirstAnswerAgainAndDoesNothing() {
        var key = UUID.randomUUID().toString();
        var first = webhook.post(lead(email), "Idempotency-Key", key);
        var version = StoredLeads.value(database, email, "version");
        var again = webhook.post(lead(email), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(StoredLeads.value(database, email, "version")).isEqualTo(version);
    }

    @Test
    void keyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        webhook.post(lead(email), "Idempotency-Key", key);
        var other = someone();
        var answer = webhook.post(lead(other), "Idempotency-Key", key);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("type").asText()).endsWith("idempotency-key-reused");
        assertThat(StoredLeads.count(database, other)).isZero();
    }

    @Test
    void malformedKeyIsRefused() {
        assertThat(webhook.post(lead(email), "Idempotency-Key", "k".repeat(201)).status())
                .isEqualTo(400);
        assertThat(StoredLeads.count(database, email)).isZero();
    }

    @Test
    void sameKeyTenTimesAtOnceIsDoneOnce() {
        var key = UUID.randomUUID().toString();
        var answers = atOnce(10, () -> webhook.post(lead(email), "Idempotency-Key", key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
        assertThat(running(answers.get(0).id())).isEqualTo(1);
    }

    @Test
    void keyOfARefusedCallMayBeUsedAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(webhook.post("{\"email\": \"%s\"}".formatted(email), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(webhook.post(lead(email), "Idempotency-Key", key).status()).isEqualTo(201);
    }

    @Test
    void filledHoneypotIsAnsweredLikeALeadAndKeepsNothing() {
        var trapped = lead(email).replace("}", ", \"website\": \"https://spam.example\"}");
        var before = jdbc.queryForObject("select count(*) from idempotency_key", Long.class);
        var answer = webhook.post(trapped, "Idempotency-Key", UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("status").asText()).isEqualTo("created");
        assertThat(answer.header("Location")).contains(answer.id());
        assertThat(StoredLeads.count(database, email)).isZero();
        assertThat(running(answer.id())).isZero();
        assertThat(jdbc.queryForObject("select count(*) from idempotency_key", Long.class))
                .isEqualTo(before);
    }

    @Test
    void emptyHoneypotIsAPerson() {
        assertThat(webhook.post(lead(email).replace("}", ", \"website\": \"\"}"))
                        .status())
                .isEqualTo(201);
        assertThat(StoredLeads.count(database, email)).isOne();
    }

    @Test
    void sourceWithASecretMustSign() {
        var body = lead(email).replace("}", ", \"source\": \"signed-site\"}");
        var now = clock.instant().getEpochSecond();

        assertThat(webhook.post(body).status()).isEqualTo(401);
        assertThat(signed(body, SECRET, now - 301).status()).isEqualTo(401);
        assertThat(signed(body, SECRET, now + 301).status()).isEqualTo(401);
        assertThat(signed(body, "another secret", now).status()).isEqualTo(401);
        assertThat(webhook.post(body + " ", "X-MDMC-Signature", signature(body, SECRET, now))
                        .status())
                .isEqualTo(401);
        assertThat(webhook.post(body, "X-MDMC-Signature", "t=" + now + ",v1=" + "0".repeat(64))
                        .status())
                .isEqualTo(401);
        assertThat(StoredLeads.count(database, email)).isZero();

        assertThat(signed(body, SECRET, now).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" signed-site", "signed-site ", "Signed-Site", "signed site", "signed_site", "\u00A0signed-site"
            })
    void anotherSpellingOfASigningSourceMustSignAsWell(String source) {
        assertThat(webhook.post(lead(email).replace("}", ", \"source\": \"" + source + "\"}"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theAnswerIsJsonWhateverTheCallerAccepts() {
        var answer = webhook.post(lead(email), "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(webhook.post(lead(someone()), "Accept", "application/problem+json")
                        .header("Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void sourceWithoutASecretNeedsNoSignature() {
        var body = lead(email).replace("}", ", \"source\": \"unsigned-site\"}");
        assertThat(webhook.post(body, "X-MDMC-Signature", "nonsense").status()).isEqualTo(201);
    }

    @Test
    void consentIsKeptWithItsWording() {
        var answer = webhook.post(lead(email)
                .replace("}", ", \"consent_marketing\": true, \"consent_text\": \"J’accepte\", \"source\": \"site\"}"));

        assertThat(jdbc.queryForMap(
                        "select answer, channel, words, source, ip, user_agent, version from consent_proof"
                                + " join consent_wording wording on wording.id = wording_id where subject_id = ?",
                        answer.id()))
                .containsEntry("answer", "GIVEN")
                .containsEntry("channel", "WEB_FORM")
                .containsEntry("words", "J’accepte")
                .containsEntry("source", "site")
                .containsEntry("ip", "127.0.0.1")
                .hasEntrySatisfying(
                        "user_agent", agent -> assertThat(agent).asString().startsWith("Java-http-client"))
                .hasEntrySatisfying(
                        "version", version -> assertThat((Integer) version).isGreaterThan(1));
    }

    @Test
    void correlationIdOfTheCallerLeadsToTheTrail() {
        var id = UUID.randomUUID().toString();
        var answer = webhook.post(lead(email), "X-Correlation-Id", id);

        assertThat(answer.header("X-Correlation-Id")).isEqualTo(id);
        assertThat(jdbc.queryForList(
                        "select distinct correlation_id from audit_entry where subject_id = ?",
                        String.class,
                        answer.id()))
                .containsExactly(id);
    }

    private Answer signed(String body, String secret, long seconds) {
        return webhook.post(body, "X-MDMC-Signature", signature(body, secret, seconds));
    }

    private static String signature(String body, String secret, long seconds) {
        var mac = SourceSignatures.sign(secret, String.valueOf(seconds), body.getBytes(StandardCharsets.UTF_8));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac);
    }

    private static List<Answer> atOnce(int count, Callable<Answer> call) {
        var pool = Executors.newFixedThreadPool(count);
        try {
            return pool.invokeAll(IntStream.range(0, count).mapToObj(i -> call).toList()).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }

    private long running(String leadId) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(leadId)
                .count();
    }

    private long openTasks(String leadId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(leadId).count();
    }
}
