package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How much of its patience Meta says we used, with every answer, in percent of an hour's allowance. Above ninety we stop
 * by ourselves: being refused counts as a call too and makes the wait longer.
 */
final class MetaUsage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ENOUGH = 90;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final PlatformAnswer answer;

    MetaUsage(PlatformAnswer answer) {
        this.answer = answer;
    }

    /** How long the ad account wants to be left alone; empty when all is well. */
    Optional<Duration> accountPause() {
        var told = uses().map(use -> use.path("estimated_time_to_regain_access").asLong(0))
                .max(Long::compare)
                .filter(minutes -> minutes > 0)
                .map(Duration::ofMinutes);
        if (told.isPresent()) {
            return told;
        }
        var nearly = uses().anyMatch(use -> isFull(use, "call_count", "total_cputime", "total_time"))
                || isFull(header("X-Ad-Account-Usage"), "acc_id_util_pct")
                || isFull(header("x-fb-ads-insights-throttle"), "acc_id_util_pct");
        return nearly ? Optional.of(reset().orElse(PAUSE)) : Optional.empty();
    }

    /** How long the app as a whole wants to be left alone. */
    Optional<Duration> appPause() {
        var nearly = isFull(header("X-App-Usage"), "call_count", "total_cputime", "total_time")
                || isFull(header("x-fb-ads-insights-throttle"), "app_id_util_pct");
        return nearly ? Optional.of(PAUSE) : Optional.empty();
    }

    /** After being throttled: as the headers say, whoever they speak of. */
    Optional<Duration> regain() {
        return accountPause().or(this::appPause).or(answer::retryAfter);
    }

    private Optional<Duration> reset() {
        var seconds = header("X-Ad-Account-Usage").path("reset_time_duration").asLong(0);
        return seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    }

    /** By business or account id, a list of one entry for each kind of use. */
    private Stream<JsonNode> uses() {
        return StreamSupport.stream(header("X-Business-Use-Case-Usage").spliterator(), false)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false));
    }

    private static boolean isFull(JsonNode use, String... shares) {
        return List.of(shares).stream().anyMatch(share -> use.path(share).asDouble(0) >= ENOUGH);
    }

    private JsonNode header(String name) {
        try {
            return JSON.readTree(answer.header(name).orElse("{}"));
        } catch (JsonProcessingException garbage) {
            return MissingNode.getInstance();
        }
    }
}
