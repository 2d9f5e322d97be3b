package com.mdmcmusicads.app.analytics;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import com.mdmcmusicads.app.adplatforms.PlatformCall;
import com.mdmcmusicads.app.adplatforms.PlatformHttp;
import com.mdmcmusicads.app.adplatforms.TokenShelf;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Access tokens, which live an hour, for the key of a service account, which lives until somebody deletes it. */
@Component
class AccessTokens {

    static final String KEY = "serviceAccountKey";

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    /** A deleted key and a deleted account are both an invalid grant; so is a clock that is wrong, which its words say. */
    private static final Set<String> WITHDRAWN = Set.of("invalid_grant");

    private static final Set<String> REFUSED = Set.of("invalid_client", "unauthorized_client", "invalid_scope");

    private final PlatformHttp http;
    private final AnalyticsSettings settings;
    private final Clock clock;
    private final TokenShelf shelf;

    AccessTokens(PlatformHttp http, AnalyticsSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
        shelf = new TokenShelf(WITHDRAWN, REFUSED, clock);
    }

    String of(AdAccount account) {
        return shelf.of(account, this::ask);
    }

    void forget(AdAccount account) {
        shelf.forget(account);
    }

    private PlatformAnswer ask(AdAccount account) {
        var key = ServiceAccountKey.of(account.required(KEY));
        var address = settings.oauth().at("/token");
        var assertion = Assertion.of(key, address.toString(), clock.instant());
        return http.send(PlatformCall.form(Platform.GA4, address, Map.of("grant_type", GRANT, "assertion", assertion))
                .hiding(account)
                .hiding(assertion));
    }
}
