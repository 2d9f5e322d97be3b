package com.mdmcmusicads.app.googleads;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
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

/** Access tokens, which live an hour, for the refresh token of an account, which lives until somebody withdraws it. */
@Component
class GoogleTokens {

    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final int MOST_KEPT = 500;

    /** invalid_rapt comes as a subtype: the organisation wants its people to log in again. */
    private static final Set<String> WITHDRAWN = Set.of("invalid_grant", "invalid_rapt");

    private static final Set<String> REFUSED =
            Set.of("invalid_client", "unauthorized_client", "invalid_scope", "access_denied", "deleted_client");

    private final PlatformHttp http;
    private final GoogleAdsSettings settings;
    private final Clock clock;
    private final Map<Map<String, String>, Token> kept = new ConcurrentHashMap<>();

    GoogleTokens(PlatformHttp http, GoogleAdsSettings settings, Clock clock) {
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
        var answer =
                http.send(PlatformCall.form(Platform.YOUTUBE, settings.oauth().at("/token"), asked(account))
                        .hiding(account));
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

    private static Map<String, String> asked(AdAccount account) {
        return Map.of(
                "grant_type", "refresh_token",
                "client_id", account.required(Credentials.CLIENT_ID),
                "client_secret", account.required(Credentials.CLIENT_SECRET),
                "refresh_token", account.required(Credentials.REFRESH_TOKEN));
    }

    private static AdPlatformFailure failure(PlatformAnswer answer) {
        var said = answer.jsonOrNothing();
        var code = said.path("error").asText("");
        var words = answer.clean(
                "OAuth " + code + ": " + said.path("error_description").asText(""));
        if (WITHDRAWN.contains(code)) {
            return new AdPlatformFailure.ConnectionExpired(words);
        }
        return REFUSED.contains(code) ? new AdPlatformFailure.AccessRefused(words) : answer.failure(words);
    }

    private record Token(String value, Instant until) {

        @Override
        public String toString() {
            return "Token[until " + until + "]";
        }
    }
}
