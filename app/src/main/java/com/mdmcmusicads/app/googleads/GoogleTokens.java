package com.mdmcmusicads.app.googleads;

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

/** Access tokens, which live an hour, for the refresh token of an account, which lives until somebody withdraws it. */
@Component
class GoogleTokens {

    /** invalid_rapt comes as a subtype: the organisation wants its people to log in again. */
    private static final Set<String> WITHDRAWN = Set.of("invalid_grant", "invalid_rapt");

    private static final Set<String> REFUSED =
            Set.of("invalid_client", "unauthorized_client", "invalid_scope", "access_denied", "deleted_client");

    private final PlatformHttp http;
    private final GoogleAdsSettings settings;
    private final TokenShelf shelf;

    GoogleTokens(PlatformHttp http, GoogleAdsSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        shelf = new TokenShelf(WITHDRAWN, REFUSED, clock);
    }

    String of(AdAccount account) {
        return shelf.of(account, this::ask);
    }

    void forget(AdAccount account) {
        shelf.forget(account);
    }

    private PlatformAnswer ask(AdAccount account) {
        var asked = Map.of(
                "grant_type", "refresh_token",
                "client_id", account.required(Credentials.CLIENT_ID),
                "client_secret", account.required(Credentials.CLIENT_SECRET),
                "refresh_token", account.required(Credentials.REFRESH_TOKEN));
        return http.send(PlatformCall.form(Platform.YOUTUBE, settings.oauth().at("/token"), asked)
                .hiding(account));
    }
}
