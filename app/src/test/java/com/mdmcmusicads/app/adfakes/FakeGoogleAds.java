package com.mdmcmusicads.app.adfakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small Google Ads: tokens for refresh tokens, and answers to the questions we ask, each with exactly the fields that
 * were selected. Whatever Google's description does not allow is an objection.
 */
public final class FakeGoogleAds extends AdServer {

    public static final String REFRESH_TOKEN = "1//0refresh-token-for-tests";
    public static final String CLIENT_SECRET = "GOCSPX-secret-for-tests";

    /** What connects an account. */
    public static final Map<String, String> CREDENTIALS = Map.of(
            "clientId", "tests.apps.googleusercontent.com",
            "clientSecret", CLIENT_SECRET,
            "refreshToken", REFRESH_TOKEN);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ASKED = Pattern.compile("SELECT (.+?) FROM (\\w+)(?: WHERE (.+?))?(?: LIMIT \\d+)?");
    private static final Pattern BETWEEN = Pattern.compile("BETWEEN '([\\d-]+)' AND '([\\d-]+)'");
    private static final Pattern PLACE = Pattern.compile("/v\\d+/customers/(\\d{10})/googleAds:search");

    private final GoogleContract contract = new GoogleContract();
    private final AtomicInteger tokens = new AtomicInteger();
    private final Map<String, Boolean> live = new ConcurrentHashMap<>();
    private volatile int pageSize = 10_000;

    /** Google's pages hold 10,000 rows; ours may be smaller. */
    public void pageSize(int rows) {
        pageSize = rows;
    }

    /** All access tokens die at once, the refresh tokens live on. */
    public void dropAccessTokens() {
        live.clear();
    }

    @Override
    Said answer(AdCall call) {
        return call.path().equals("/token") ? token(call) : search(call);
    }

    private Said token(AdCall call) {
        var form = call.form();
        if (!form.keySet().equals(java.util.Set.of("grant_type", "client_id", "client_secret", "refresh_token"))
                || !"refresh_token".equals(form.get("grant_type"))) {
            objectTo("token asked with " + form.keySet());
        }
        if (!REFRESH_TOKEN.equals(form.get("refresh_token"))) {
            return new Said(
                    400, "{\"error\":\"invalid_grant\",\"error_description\":\"Token has been expired or revoked.\"}");
        }
        if (!CLIENT_SECRET.equals(form.get("client_secret"))) {
            return new Said(401, "{\"error\":\"invalid_client\",\"error_description\":\"Unauthorized\"}");
        }
        var token = "ya29.access-token-" + tokens.incrementAndGet();
        live.put(token, true);
        return new Said(
                200,
                "{\"access_token\":\"%s\",\"expires_in\":3599,\"scope\":\"https://www.googleapis.com/auth/adwords\",\"token_type\":\"Bearer\"}"
                        .formatted(token));
    }

    private Said search(AdCall call) {
        var place = PLACE.matcher(call.path());
        var token = String.valueOf(call.header("Authorization")).replaceFirst("Bearer ", "");
        if (!live.containsKey(token)) {
            return failed(401, "UNAUTHENTICATED", "authenticationError", "OAUTH_TOKEN_EXPIRED", "Expired.", "");
        }
        contract.questionFault(call.body()).ifPresent(this::objectTo);
        var account = place.matches() ? books().find(place.group(1)) : null;
        if (account == null) {
            return failed(403, "PERMISSION_DENIED", "authorizationError", "USER_PERMISSION_DENIED", "No access.", "");
        }
        return page(account, read(call.body()));
    }

    private Said page(AdBooks.Account account, JsonNode asked) {
        var query = ASKED.matcher(asked.path("query").asText());
        if (!query.matches()) {
            return failed(400, "INVALID_ARGUMENT", "queryError", "UNEXPECTED_INPUT", "Error in query.", "");
        }
        contract.unknown(query.group(1)).forEach(field -> objectTo("unknown field " + field));
        var selected = Stream.of(query.group(1).split(",")).map(String::strip).toList();
        var rows = rows(account, query.group(2), String.valueOf(query.group(3))).toList();
        var first = asked.path("pageToken").asText("").isEmpty()
                ? 0
                : Integer.parseInt(asked.path("pageToken").asText().substring("page-".length()));
        var answer = JSON.createObjectNode();
        var results = answer.putArray("results");
        rows.stream().skip(first).limit(pageSize).forEach(row -> results.add(only(row, selected)));
        answer.put(
                "fieldMask",
                String.join(",", selected.stream().map(FakeGoogleAds::camel).toList()));
        answer.put("queryResourceConsumption", "7");
        if (first + pageSize < rows.size()) {
            answer.put("nextPageToken", "page-" + (first + pageSize));
        }
        if (results.isEmpty()) {
            answer.remove("results");
        }
        contract.answerFault(answer.toString()).ifPresent(this::objectTo);
        return new Said(200, answer.toString());
    }

    private static Stream<ObjectNode> rows(AdBooks.Account account, String from, String where) {
        if (from.equals("customer")) {
            return Stream.of(customer(account));
        }
        var between = BETWEEN.matcher(where);
        return between.find()
                ? account.between(LocalDate.parse(between.group(1)), LocalDate.parse(between.group(2)))
                        .map(day -> figures(account, day))
                : account.running().stream().map(campaign -> campaign(account, campaign));
    }

    private static ObjectNode customer(AdBooks.Account account) {
        var row = JSON.createObjectNode();
        row.putObject("customer")
                .put("resourceName", "customers/" + account.id())
                .put("id", account.id())
                .put("descriptiveName", account.name())
                .put("currencyCode", account.currency())
                .put("timeZone", account.zone())
                .put("status", "ENABLED")
                .put("manager", account.name().startsWith("MCC"))
                .put("testAccount", account.name().startsWith("Test"));
        return row;
    }

    private static ObjectNode campaign(AdBooks.Account account, AdBooks.Campaign campaign) {
        var row = customer(account);
        var node = row.putObject("campaign")
                .put("resourceName", "customers/" + account.id() + "/campaigns/" + campaign.id())
                .put("id", campaign.id())
                .put("name", campaign.name())
                .put("startDateTime", campaign.from() + " 00:00:00");
        if (campaign.to() != null) {
            node.put("endDateTime", campaign.to() + " 23:59:59");
        }
        return row;
    }

    /** What is zero is there too, except conversions: proto leaves them out. */
    private static ObjectNode figures(AdBooks.Account account, AdBooks.Day day) {
        var row = campaign(account, day.campaign());
        row.putObject("segments").put("date", day.day().toString());
        var metrics = row.putObject("metrics")
                .put("costMicros", day.spend().movePointRight(6).toBigInteger().toString())
                .put("impressions", String.valueOf(day.impressions()))
                .put("clicks", String.valueOf(day.clicks()))
                .put("videoTrueviewViews", String.valueOf(day.views()));
        if (day.conversions().signum() != 0) {
            metrics.put("conversions", day.conversions().doubleValue());
        }
        return row;
    }

    private static ObjectNode only(ObjectNode row, List<String> selected) {
        var kept = JSON.createObjectNode();
        for (var path : selected) {
            var names = camel(path).split("\\.");
            var value = row.path(names[0]).path(names[1]);
            if (!value.isMissingNode()) {
                kept.withObjectProperty(names[0]).set(names[1], value);
            }
        }
        return kept;
    }

    @Override
    Said failure(AdFault fault, AdCall call) {
        if (call.path().equals("/token")) {
            return tokenFailure(fault);
        }
        var wait =
                ",\"details\":{\"quotaErrorDetails\":{\"rateScope\":\"ACCOUNT\",\"rateName\":\"Requests per account\","
                        + "\"retryDelay\":\"30s\"}}";
        return switch (fault) {
            case THROTTLED -> failed(429, "RESOURCE_EXHAUSTED", "quotaError", "RESOURCE_EXHAUSTED", "Too many.", wait);
            case THROTTLED_WITHOUT_END ->
                failed(429, "RESOURCE_EXHAUSTED", "quotaError", "RESOURCE_TEMPORARILY_EXHAUSTED", "Too many.", "");
            case EXPIRED ->
                failed(401, "UNAUTHENTICATED", "authenticationError", "OAUTH_TOKEN_REVOKED", "Revoked.", "");
            case REFUSED ->
                failed(403, "PERMISSION_DENIED", "authorizationError", "USER_PERMISSION_DENIED", "No access.", "");
            case TOO_MUCH -> failed(400, "INVALID_ARGUMENT", "queryError", "BAD_VALUE", "Too much.", "");
            case INDISCREET ->
                failed(
                        403,
                        "PERMISSION_DENIED",
                        "authorizationError",
                        "USER_PERMISSION_DENIED",
                        "No access with " + call.header("Authorization") + " and " + CLIENT_SECRET,
                        "");
            default -> failed(500, "INTERNAL", "internalError", "INTERNAL_ERROR", "An internal error.", "");
        };
    }

    private static Said tokenFailure(AdFault fault) {
        return switch (fault) {
            case THROTTLED -> new Said(429, "{\"error\":\"rate_limited\"}", Map.of("Retry-After", "30"));
            case EXPIRED ->
                new Said(
                        400,
                        "{\"error\":\"invalid_grant\",\"error_description\":\"Token has been expired or revoked.\"}");
            case REFUSED -> new Said(401, "{\"error\":\"unauthorized_client\"}");
            case INDISCREET ->
                new Said(
                        400, "{\"error\":\"invalid_grant\",\"error_description\":\"Bad %s\"}".formatted(REFRESH_TOKEN));
            default -> new Said(500, "{\"error\":\"internal_failure\"}");
        };
    }

    private Said failed(int status, String word, String family, String value, String message, String details) {
        var inner = "{\"code\":%d,\"message\":\"%s\",\"status\":\"%s\",\"details\":[%s]}";
        var failure =
                "{\"@type\":\"type.googleapis.com/google.ads.googleads.v25.errors.GoogleAdsFailure\",\"errors\":[{\"errorCode\":{\"%s\":\"%s\"},\"message\":\"%s\"%s}],\"requestId\":\"Qx7\"}"
                        .formatted(family, value, message, details);
        var checked = "{\"code\":%d,\"message\":\"%s\",\"details\":[%s]}".formatted(status, message, failure);
        contract.failureFault(checked).ifPresent(this::objectTo);
        return new Said(status, "{\"error\":%s}".formatted(inner.formatted(status, message, word, failure)));
    }

    private static String camel(String path) {
        return Pattern.compile("_([a-z])")
                .matcher(path)
                .replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
