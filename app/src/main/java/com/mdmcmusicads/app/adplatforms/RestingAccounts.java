package com.mdmcmusicads.app.adplatforms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Whom a platform asked to be left alone, and until when: no call is made before. Each node learns it by itself, from
 * the headers of its own answers; what it missed it learns by being throttled once.
 */
@Component
public class RestingAccounts {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    RestingAccounts(Clock clock) {
        this.clock = clock;
    }

    /** From now on, and never shorter than already asked. */
    public void rest(String account, Duration pause) {
        var end = clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        until.merge(account, end, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whoever asks next on this node need not learn by being refused how long the account wants to be left alone. */
    public <F extends AdPlatformFailure> F remembered(String account, F failure) {
        if (failure instanceof AdPlatformFailure.Throttled throttled) {
            throttled.retryAfter().ifPresent(pause -> rest(account, pause));
        }
        return failure;
    }

    /** Refuses the call while the account rests. */
    public void check(String account) {
        var now = clock.instant();
        until.values().removeIf(end -> !end.isAfter(now));
        var end = until.get(account);
        if (end != null) {
            throw new AdPlatformFailure.Throttled("left alone as it asked", Duration.between(now, end));
        }
    }
}
