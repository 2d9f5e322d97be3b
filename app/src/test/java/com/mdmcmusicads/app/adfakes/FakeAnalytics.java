package com.mdmcmusicads.app.adfakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A small Google Analytics: tokens for signed assertions, and reports by day and campaign in pages, all values as text.
 * A campaign's name is all there is of it; its clicks are sessions here. Questions and answers are held against what
 * Google publishes.
 */
public final class FakeAnalytics extends AdServer {

    public static final String MAIL = "collector@mdmc-tests.iam.gserviceaccount.com";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KeyPair KEYS = keys();
    private static final Pattern PROPERTY = Pattern.compile("/v1beta/properties/(\\d+):runReport");

    private final AnalyticsContract contract = new AnalyticsContract();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String token = "";
    private volatile int pageSize = Integer.MAX_VALUE;
    private volatile Consumer<ObjectNode> about = metadata -> {};

    /** The key file of a service account, as the console gives it. */
    public static String keyFile() {
        return JSON.createObjectNode()
                .put("type", "service_account")
                .put("project_id", "mdmc-tests")
                .put("private_key_id", "0123abcd")
                .put("private_key", pem())
                .put("client_email", MAIL)
                .put("client_id", "1234567890")
                .put("token_uri", "https://elsewhere.example/token")
                .toPrettyString();
    }

    public static Map<String, String> credentials() {
        return Map.of("serviceAccountKey", keyFile());
    }

    /** Google gives at most this many rows a page today. */
    public void pagesOf(int rows) {
        pageSize = rows;
    }

    /** What Google says about the answers themselves. */
    public void metadata(Consumer<ObjectNode> words) {
        about = words;
    }

    /** The tokens that were given are no good any more. */
    public void forgetTokens() {
        token = "";
    }

    @Override
    Said answer(AdCall call) {
        if (call.path().equals("/token")) {
            return token(call);
        }
        var place = PROPERTY.matcher(call.path());
        if (token.isEmpty() || !("Bearer " + token).equals(call.header("Authorization"))) {
            return failed(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
        }
        var account = place.matches() ? books().find(place.group(1)) : null;
        if (account == null) {
            return failed(403, "PERMISSION_DENIED", "User does not have sufficient permissions for this property.");
        }
        var question = read(call.body());
        contract.faults(question, "RunReportRequest").forEach(this::objectTo);
        var said = report(account, question);
        contract.faults(said, "RunReportResponse").forEach(this::objectTo);
        return new Said(200, said.toString());
    }

    private Said token(AdCall call) {
        var form = call.form();
        if (!"urn:ietf:params:oauth:grant-type:jwt-bearer".equals(form.get("grant_type"))
                || !isGood(form.getOrDefault("assertion", ""))) {
            return new Said(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}");
        }
        token = "ya29.token-for-tests-" + tokens.incrementAndGet();
        return new Said(
                200, "{\"access_token\":\"%s\",\"expires_in\":3599,\"token_type\":\"Bearer\"}".formatted(token));
    }

    private boolean isGood(String assertion) {
        var parts = assertion.split("\\.");
        if (parts.length != 3) {
            return false;
        }
        var claims = read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        if (!claims.path("iss").asText().equals(MAIL)
                || !claims.path("aud").asText().equals(base() + "/token")
                || !claims.path("scope").asText().equals("https://www.googleapis.com/auth/analytics.readonly")
                || claims.path("exp").asLong() - claims.path("iat").asLong() > 3600) {
            objectTo("claims " + claims);
        }
        try {
            var rsa = Signature.getInstance("SHA256withRSA");
            rsa.initVerify(KEYS.getPublic());
            rsa.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return rsa.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode report(AdBooks.Account account, JsonNode question) {
        var said = JSON.createObjectNode().put("kind", "analyticsData#runReport");
        question.path("dimensions")
                .forEach(one -> said.withArray("dimensionHeaders")
                        .addObject()
                        .put("name", one.path("name").asText()));
        question.path("metrics")
                .forEach(one -> said.withArray("metricHeaders")
                        .addObject()
                        .put("name", one.path("name").asText())
                        .put("type", one.path("name").asText().equals("keyEvents") ? "TYPE_FLOAT" : "TYPE_INTEGER"));
        var range = question.path("dateRanges").path(0);
        var days = account.between(
                        LocalDate.parse(range.path("startDate").asText()),
                        LocalDate.parse(range.path("endDate").asText()))
                .toList();
        rows(said, question, days);
        var metadata = said.putObject("metadata")
                .put("currencyCode", account.currency())
                .put("timeZone", account.zone());
        about.accept(metadata);
        return said;
    }

    private void rows(ObjectNode said, JsonNode question, List<AdBooks.Day> days) {
        if (days.isEmpty()) {
            return;
        }
        var limit = Math.min(pageSize, question.path("limit").asInt(10_000));
        days.stream().skip(question.path("offset").asLong(0)).limit(limit).forEach(day -> {
            var row = said.withArray("rows").addObject();
            question.path("dimensions")
                    .forEach(one -> row.withArray("dimensionValues")
                            .addObject()
                            .put("value", value(day, one.path("name").asText())));
            question.path("metrics")
                    .forEach(one -> row.withArray("metricValues")
                            .addObject()
                            .put("value", value(day, one.path("name").asText())));
        });
        said.put("rowCount", days.size());
    }

    private static String value(AdBooks.Day day, String name) {
        return switch (name) {
            case "date" -> day.day().toString().replace("-", "");
            case "sessionCampaignName" -> day.campaign().name();
            case "sessions" -> String.valueOf(day.clicks());
            case "keyEvents" -> day.conversions().toPlainString();
            default -> throw new IllegalArgumentException("no figure " + name);
        };
    }

    @Override
    Said failure(AdFault fault, AdCall call) {
        return switch (fault) {
            case THROTTLED -> new Said(429, """
                        {"error":{"code":429,"message":"Exhausted concurrent requests quota.","status":"RESOURCE_EXHAUSTED",
                        "details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"30s"}]}}""");
            case THROTTLED_WITHOUT_END ->
                failed(429, "RESOURCE_EXHAUSTED", "Exhausted property tokens per day. These quota tokens will return.");
            case EXPIRED ->
                call.path().equals("/token")
                        ? new Said(
                                400,
                                "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid grant: account not found\"}")
                        : failed(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
            case REFUSED ->
                failed(403, "PERMISSION_DENIED", "User does not have sufficient permissions for this property.");
            case TOO_MUCH -> failed(400, "INVALID_ARGUMENT", "Limit is out of range.");
            case SERVER_ERROR -> failed(500, "INTERNAL", "An internal error has occurred.");
            case INDISCREET -> failed(403, "PERMISSION_DENIED", "Bearer " + token + " may not read this property");
            default -> throw new IllegalArgumentException(fault + " is not for Analytics");
        };
    }

    private static Said failed(int status, String code, String message) {
        var said = JSON.createObjectNode();
        said.putObject("error").put("code", status).put("message", message).put("status", code);
        return new Said(status, said.toString());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
