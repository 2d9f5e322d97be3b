package com.mdmcmusicads.app.adplatforms;

import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a platform said, whatever its status: some report failures with 200. */
public final class PlatformAnswer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;
    private static final int LONGEST_WAIT = 86_400;

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final List<String> secrets;

    PlatformAnswer(int status, HttpHeaders headers, byte[] body, List<String> secrets) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.secrets = List.copyOf(secrets);
    }

    public int status() {
        return status;
    }

    public boolean isFine() {
        return status / 100 == 2;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The answer as JSON. Half an answer is one that never came; anything else that is no JSON is a bad one. */
    public JsonNode json() {
        try {
            var read = JSON.readTree(body);
            if (read == null || read.isMissingNode()) {
                throw new AdPlatformFailure.Unreachable("empty answer with status " + status);
            }
            return read;
        } catch (JsonEOFException cut) {
            throw new AdPlatformFailure.Unreachable("the answer ends in the middle, status " + status);
        } catch (IOException garbage) {
            throw new AdPlatformFailure.BadAnswer("no JSON, status " + status);
        }
    }

    /** For failures, whose bodies are often pages of a proxy: what is no JSON is nothing. */
    public JsonNode jsonOrNothing() {
        try {
            var read = JSON.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException garbage) {
            return MissingNode.getInstance();
        }
    }

    /** What the header {@code Retry-After} asks for, when it says so in seconds. */
    public Optional<Duration> retryAfter() {
        return header("Retry-After")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(seconds -> seconds <= LONGEST_WAIT)
                .map(Duration::ofSeconds);
    }

    /** What the status alone says, for failures a platform does not explain in its own way. */
    public AdPlatformFailure failure(String detail) {
        var words = clean("HTTP " + status + (detail.isBlank() ? "" : ": " + detail));
        return switch (status) {
            case 401 -> new AdPlatformFailure.ConnectionExpired(words);
            case 403 -> new AdPlatformFailure.AccessRefused(words);
            case TOO_MANY -> new AdPlatformFailure.Throttled(words, retryAfter().orElse(null));
            case TIMED_OUT -> new AdPlatformFailure.Unreachable(words);
            default ->
                status >= 500 ? new AdPlatformFailure.Unreachable(words) : new AdPlatformFailure.BadAnswer(words);
        };
    }

    /** The platform's words without the credentials of this call; for details of failures. */
    public String clean(String words) {
        return Redaction.without(words, secrets);
    }
}
