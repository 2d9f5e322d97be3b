package com.mdmcmusicads.app.access;

import com.mdmcmusicads.app.access.ApiKey.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whose key was shown. */
@Component
class KeyRing {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final Map<String, KeySettings.Door> environment;
    private final Clock clock;

    KeyRing(ApiKeys keys, KeySettings settings, Clock clock) {
        this.keys = keys;
        this.environment = settings.doors();
        this.clock = clock;
    }

    Optional<Caller> find(String shown) {
        var secret = new KeySecret(shown);
        return fromEnvironment(secret).or(() -> fromTable(secret));
    }

    private Optional<Caller> fromEnvironment(KeySecret secret) {
        return environment.entrySet().stream()
                .filter(door -> door.getValue().secret().matches(secret))
                .findFirst()
                .map(door -> new Caller(door.getKey(), door.getValue().scopes()));
    }

    private Optional<Caller> fromTable(KeySecret secret) {
        var now = clock.instant();
        return keys.findByHash(secret.hash())
                .filter(key -> key.state(now) == State.ACTIVE)
                .map(key -> used(key, now));
    }

    private Caller used(ApiKey key, Instant now) {
        var before = now.minus(USE_NOTED_EVERY);
        if (key.lastUsedAt() == null || key.lastUsedAt().isBefore(before)) {
            keys.used(key.id(), now, before);
        }
        return new Caller(key.id().toString(), key.scopes());
    }
}
