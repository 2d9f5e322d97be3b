package com.mdmcmusicads.app.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiCaller.Answer;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.platforms.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures brought and read by other systems, as PRODUCT §5 words it. */
@IntegrationTest
class KpiApiIT {

    @LocalServerPort
    int port;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    CampaignDesk campaigns;

    private KpiCaller caller;
    private KpiCaller reader;
    private String campaign;

    @BeforeEach
    void prepare() {
        caller = new KpiCaller(port, Keys.make(keys, Scope.KPIS_WRITE));
        reader = new KpiCaller(port, Keys.make(keys, Scope.KPIS_READ));
        campaign = samples.live(Platform.YOUTUBE, Platform.META);
    }

    @Test
    void goodRowsAreKeptWhenOthersAreRefusedAndReplayChangesNothing() {
        var rows = new String[] {row("2026-11-01", "10.5"), row("2026-11-02", "-1"), row("2026-11-03", "12.25")};

        var first = caller.bring(rows);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.counts()).containsExactly(2, 2, 0, 0, 1);
        assertThat(first.rejected()).containsExactly("1 spend negative");
        assertThat(first.json().at("/rejected/0/message").asText()).isEqualTo("This number cannot be negative.");

        assertThat(caller.bring(rows).counts()).containsExactly(2, 0, 0, 2, 1);
        assertThat(caller.bring(row("2026-11-01", "11")).counts()).containsExactly(1, 0, 1, 0, 0);
        assertThat(items("")).extracting(item -> item.path("spend").asDouble()).containsExactly(11.0, 12.25);
    }

    @Test
    void everyFieldComesBackAsItWasBrought() {
        caller.bring("""
                {"campaign": "%s", "platform": "youtube", "date": "2026-11-01", "spend": 12.345678, "impressions": 2000,
                 "views": 2500, "clicks": 50, "conversions": 2.5, "currency": "EUR"}""".formatted(campaign));

        var item = items("").get(0);
        assertThat(item.path("campaign").asText()).isEqualTo(campaign);
        assertThat(item.path("platform").asText()).isEqualTo("youtube");
        assertThat(item.path("date").asText()).isEqualTo("2026-11-01");
        assertThat(item.path("spend").decimalValue()).isEqualByComparingTo("12.345678");
        assertThat(item.path("impressions").asLong()).isEqualTo(2000);
        assertThat(item.path("views").asLong()).isEqualTo(2500);
        assertThat(item.path("clicks").asLong()).isEqualTo(50);
        assertThat(item.path("conversions").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(item.path("currency").asText()).isEqualTo("EUR");
        assertThat(item.path("ctr").decimalValue()).isEqualByComparingTo("0.025");
        assertThat(item.path("viewRate").decimalValue()).isEqualByComparingTo("1.25");
        assertThat(item.path("provisional").isBoolean()).isTrue();
        assertThat(item.path("receivedAt").asText()).endsWith("Z");
    }

    @Test
    void whatIsNotMeasuredIsNullAndNeverZero() {
        caller.bring(
                "{\"campaign\": \"%s\", \"platform\": \"META\", \"date\": \"2026-11-01\", \"clicks\": 3, \"spend\": null}"
                        .formatted(campaign));

        var item = items("").get(0);
        for (var field : List.of("spend", "impressions", "views", "conversions", "ctr", "cpc", "cpv", "cpm", "cpa")) {
            assertThat(item.has(field) && item.get(field).isNull()).as(field).isTrue();
        }
        assertThat(item.path("currency").asText()).isEqualTo("EUR");
    }

    @Test
    void campaignIsKnownByItsIdItsNumberAndWhatItsPlatformCallsIt() {
        var sheet = campaigns.campaign(campaign);
        var meta = sheet.on(Platform.META).orElseThrow().externalId();

        var answer = caller.bring(
                named(campaign.toUpperCase(java.util.Locale.ROOT), "meta", "2026-11-01"),
                named(sheet.number(), "META", "2026-11-02"),
                named(sheet.number().toLowerCase(java.util.Locale.ROOT), "facebook", "2026-11-03"),
                named(meta, "Meta", "2026-11-04"),
                named(meta, "tiktok", "2026-11-05"),
                named("nobody", "meta", "2026-11-06"),
                named(UUID.randomUUID().toString(), "meta", "2026-11-06"));

        assertThat(answer.counts()).containsExactly(4, 4, 0, 0, 3);
        assertThat(answer.rejected())
                .containsExactly(
                        "4 campaign unknown-campaign", "5 campaign unknown-campaign", "6 campaign unknown-campaign");
        assertThat(items("", sheet.number())).hasSize(4);
    }

    @Test
    void tenThousandRowsComeInOneCall() {
        var first = java.time.LocalDate.of(2015, 1, 1);
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> named(
                        campaign,
                        List.of("youtube", "meta", "tiktok").get(i % 3),
                        first.plusDays(i / 3).toString()))
                .toArray(String[]::new);

        assertThat(caller.bring(rows).counts()).containsExactly(10_000, 10_000, 0, 0, 0);
        assertThat(caller.bring(rows).counts()).containsExactly(10_000, 0, 0, 10_000, 0);
        var more = new ArrayList<>(List.of(rows));
        more.add(named(campaign, "ga4", "2026-11-01"));
        assertThat(caller.bring(more.toArray(String[]::new)).status()).isEqualTo(422);
        assertThat(items("?platform=ga4")).isEmpty();
    }

    @Test
    void sameKeyWithTheSameBodyIsAnsweredAsTheFirstTime() {
        var once = UUID.randomUUID().toString();
        var body = "{\"rows\": [" + row("2026-11-01", "1") + "]}";

        var first = caller.post(body, "Idempotency-Key", once);
        caller.bring(row("2026-11-01", "2"));
        var again = caller.post(body, "Idempotency-Key", once);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(items("").get(0).path("spend").asInt()).isEqualTo(2);
        var other = caller.post("{\"rows\": [" + row("2026-11-01", "3") + "]}", "Idempotency-Key", once);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void callersWithTheSameRowsAtOnceAllGetAnAnswer() {
        var rows = IntStream.range(0, 300)
                .mapToObj(
                        i -> row(java.time.LocalDate.of(2025, 1, 1).plusDays(i).toString(), "1"))
                .toList();
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> {
                    var mixed = new ArrayList<>(rows);
                    java.util.Collections.shuffle(mixed, new java.util.Random(i));
                    return CompletableFuture.supplyAsync(() -> caller.bring(mixed.toArray(String[]::new)));
                })
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.json().path("created").asInt())
                        .sum())
                .isEqualTo(300);
    }

    @Test
    void checkOfAKeySaysOkAndWritesNothing() {
        for (var body : List.of("", "{}", "{\"rows\": [" + row("2026-11-01", "1") + "]}", "nonsense")) {
            var answer = caller.post("kpis/test", BodyPublishers.ofString(body));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().body()).isEqualTo("{\"status\":\"ok\"}");
        }
        assertThat(items("")).isEmpty();
        assertThat(reader.post("kpis/test", BodyPublishers.noBody()).status()).isEqualTo(403);
        assertThat(new KpiCaller(port, null)
                        .post("kpis/test", BodyPublishers.noBody())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void keysOpenTheirScopeOnly() {
        var nobody = new KpiCaller(port, null);
        assertThat(nobody.bring(row("2026-11-01", "1")).status()).isEqualTo(401);
        assertThat(new KpiCaller(port, "mdmc_guess")
                        .bring(row("2026-11-01", "1"))
                        .status())
                .isEqualTo(401);
        assertThat(reader.bring(row("2026-11-01", "1")).status()).isEqualTo(403);
        assertThat(nobody.get("campaigns/" + campaign + "/kpis").status()).isEqualTo(401);
        assertThat(caller.get("campaigns/" + campaign + "/kpis").status()).isEqualTo(403);
    }

    @Test
    void pagesFollowEachOtherAndRangesAreKept() {
        caller.bring(IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(day -> List.of("youtube", "meta").stream()
                        .map(platform -> named(campaign, platform, "2026-10-%02d".formatted(day))))
                .toArray(String[]::new));

        var read = new ArrayList<String>();
        var page = page("?limit=7");
        page.path("items").forEach(item -> read.add(place(item)));
        while (page.has("next")) {
            page = page("?limit=7&cursor=" + page.path("next").asText());
            page.path("items").forEach(item -> read.add(place(item)));
        }
        assertThat(read).hasSize(40).doesNotHaveDuplicates().isSorted();
        assertThat(items("?from=2026-10-05&to=2026-10-06&platform=META")).hasSize(2);
        assertThat(items("?from=2026-10-21")).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsRefused() {
        var path = "campaigns/" + campaign + "/kpis";
        assertThat(reader.get(path + "?limit=0").status()).isEqualTo(422);
        assertThat(reader.get(path + "?limit=1001").status()).isEqualTo(422);
        assertThat(reader.get(path + "?limit=x").status()).isEqualTo(422);
        assertThat(reader.get(path + "?from=yesterday")
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("not-a-date");
        assertThat(reader.get(path + "?platform=myspace").status()).isEqualTo(422);
        assertThat(reader.get(path + "?cursor=nonsense").problem()).isEqualTo("cursor-malformed");
        assertThat(reader.get(path + "?cursor=MjAyNi0xMC0wMSBY").status()).isEqualTo(400);
        assertThat(reader.get("campaigns/" + UUID.randomUUID() + "/kpis").status())
                .isEqualTo(404);
        assertThat(reader.get("campaigns/nobody/kpis").status()).isEqualTo(404);
    }

    @Test
    void descriptionNamesEveryFieldThatIsAcceptedAndAnswered() {
        var description = reader.get("/api/docs").json();
        var calls = description.path("paths");
        assertThat(calls.at("/~1api~1mdmc~1v1~1kpis/post/responses").fieldNames())
                .toIterable()
                .contains("200", "400", "401", "403", "413", "415", "422", "429");
        assertThat(calls.at("/~1api~1mdmc~1v1~1kpis/post/description").asText()).contains("above-impressions");
        assertThat(calls.has("/api/mdmc/v1/kpis/test")).isTrue();
        assertThat(calls.has("/api/mdmc/v1/campaigns/{id}/kpis")).isTrue();
        var schemas = description.at("/components/schemas");
        for (var field : Figures.Field.values()) {
            assertThat(schemas.at("/KpiRow/properties").has(field.word()))
                    .as(field.word())
                    .isTrue();
            assertThat(schemas.at("/KpiItem/properties").has(field.word()))
                    .as(field.word())
                    .isTrue();
        }
        assertThat(schemas.at("/KpiAnswer/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("accepted", "created", "updated", "unchanged", "rejected", "ignored");
    }

    private static String place(JsonNode item) {
        return item.path("date").asText() + " " + item.path("platform").asText();
    }

    private JsonNode page(String query) {
        var answer = reader.get("campaigns/" + campaign + "/kpis" + query);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private List<JsonNode> items(String query) {
        return items(query, campaign);
    }

    private List<JsonNode> items(String query, String id) {
        var items = new ArrayList<JsonNode>();
        reader.get("campaigns/" + id + "/kpis" + query).json().path("items").forEach(items::add);
        return items;
    }

    private String row(String date, String spend) {
        return "{\"campaign\": \"%s\", \"platform\": \"youtube\", \"date\": \"%s\", \"spend\": %s}"
                .formatted(campaign, date, spend);
    }

    private static String named(String campaign, String platform, String date) {
        return "{\"campaign\": \"%s\", \"platform\": \"%s\", \"date\": \"%s\", \"clicks\": 7}"
                .formatted(campaign, platform, date);
    }
}
