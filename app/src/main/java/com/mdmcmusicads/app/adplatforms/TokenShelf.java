package com.mdmcmusicads.app.adplatforms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Access tokens that live an hour, by the credentials they were given for. They are asked for again shortly before their
 * end, and what OAuth refuses is told in our own words.
 */
public final class TokenShelf {

    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final int MOST_KEPT = 500;

    private final Set<String> withdrawn;
    private final Set<String> refused;
    private final Clock clock;
    private final Map<Map<String, String>, Token> kept = new ConcurrentHashMap<>();

    /**
     * @param withdrawn the errors that mean the credentials are gone
     * @param refused the errors that mean they were never good for this
     */
    public TokenShelf(Set<String> withdrawn, Set<String> refused, Clock clock) {
        this.withdrawn = withdrawn;
        this.refused = refused;
        this.clock = clock;
    }

    /** The token of the account: the one on the shelf, or a fresh one that {@code ask} gets. */
    public String of(AdAccount account, Function<AdAccount, PlatformAnswer> ask) {
        var now = clock.instant();
        kept.values().removeIf(token -> !token.until().isAfter(now));
        var token = kept.get(account.credentials());
        return token == null ? keep(account, ask.apply(account)).value() : token.value();
    }

    /** The platform does not take it any more, whatever its end was. */
    public void forget(AdAccount account) {
        kept.remove(account.credentials());
    }

    private Token keep(AdAccount account, PlatformAnswer answer) {
        if (!answer.isFine()) {
            throw failure(answer);
        }
        var token = read(answer.json());
        if (kept.size() < MOST_KEPT) {
            kept.put(account.credentials(), token);
        }
        return token;
    }

    private Token read(JsonNode said) {
        var life = Duration.ofSeconds(Fields.whole(said, "/expires_in")).minus(MARGIN);
        return new Token(Fields.text(said, "/access_token"), clock.instant().plus(life));
    }

    private AdPlatformFailure failure(PlatformAnswer answer) {
        var said = answer.jsonOrNothing();
        var code = said.path("error").asText("");
        var words = answer.clean(
                "OAuth " + code + ": " + said.path("error_description").asText(""));
        if (withdrawn.contains(code)) {
            return new AdPlatformFailure.ConnectionExpired(words);
        }
        return refused.contains(code) ? new AdPlatformFailure.AccessRefused(words) : answer.failure(words);
    }

    private record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "Token[until " + until + "]";
        }
    }
}
