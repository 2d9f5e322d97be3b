package com.mdmcmusicads.app.analytics;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.ConnectionExpired;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import com.mdmcmusicads.app.adplatforms.PlatformCall;
import com.mdmcmusicads.app.adplatforms.PlatformHttp;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Access tokens, which live an hour, for the key of a service account, which lives until somebody deletes it. */
@Component
class AccessTokens {

    static final String KEY = "serviceAccountKey";

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final int MOST_KEPT = 500;

    private static final Set<String> REFUSED = Set.of("invalid_client", "unauthorized_client", "invalid_scope");

    private final PlatformHttp http;
    private final AnalyticsSettings settings;
    private final Clock clock;
    private final Map<Map<String, String>, Token> kept = new ConcurrentHashMap<>();

    AccessTokens(PlatformHttp http, AnalyticsSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    String of(AdAccount account) {
        var now = clock.instant();
        kept.values().removeIf(token -> !token.until().isAfter(now));
        var token = kept.get(account.credentials());
        return token == null ? fresh(account).value() : token.value();
    }

    /** Google does not take it any more, whatever its end was. */
    void forget(AdAccount account) {
        kept.remove(account.credentials());
    }

    private Token fresh(AdAccount account) {
        var key = ServiceAccountKey.of(account.required(KEY));
        var address = settings.oauth().at("/token");
        var assertion = Assertion.of(key, address.toString(), clock.instant());
        var answer =
                http.send(PlatformCall.form(Platform.GA4, address, Map.of("grant_type", GRANT, "assertion", assertion))
                        .hiding(account)
                        .hiding(assertion));
        if (!answer.isFine()) {
            throw failure(answer);
        }
        var said = answer.json();
        var life = Duration.ofSeconds(Fields.whole(said, "/expires_in")).minus(MARGIN);
        var token =
                new Token(Fields.text(said, "/access_token"), clock.instant().plus(life));
        if (kept.size() < MOST_KEPT) {
            kept.put(account.credentials(), token);
        }
        return token;
    }

    /** A deleted key and a deleted account are both an invalid grant; so is a clock that is wrong, which its words say. */
    private static AdPlatformFailure failure(PlatformAnswer answer) {
        var said = answer.jsonOrNothing();
        var code = said.path("error").asText("");
        var words = answer.clean(
                "OAuth " + code + ": " + said.path("error_description").asText(""));
        if ("invalid_grant".equals(code)) {
            return new ConnectionExpired(words);
        }
        return REFUSED.contains(code) ? new AccessRefused(words) : answer.failure(words);
    }

    private record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "Token[until " + until + "]";
        }
    }
}
