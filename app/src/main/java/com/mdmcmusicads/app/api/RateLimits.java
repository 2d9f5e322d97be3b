package com.mdmcmusicads.app.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How often one caller may do one thing; counted on this node, for at most 100,000 callers at a time. */
@Component
public class RateLimits {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /**
     * Takes one of {@code perMinute} turns, which grow back evenly. Callers named by their address are counted by their
     * {@link Network}.
     *
     * @throws Refusal 429 with the time after which a turn is free again
     */
    public void take(String what, String caller, int perMinute) {
        var probe = bucket(what + " " + Network.of(caller), perMinute).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", wait);
        }
    }

    private Bucket bucket(String key, int perMinute) {
        return buckets.get(
                key,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
