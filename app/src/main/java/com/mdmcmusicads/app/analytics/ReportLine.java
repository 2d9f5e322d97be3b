package com.mdmcmusicads.app.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import com.mdmcmusicads.app.adplatforms.PlatformCall;
import com.mdmcmusicads.app.adplatforms.PlatformHttp;
import com.mdmcmusicads.app.adplatforms.RestingAccounts;
import com.mdmcmusicads.app.platforms.Platform;
import org.springframework.stereotype.Component;

/** The line to Google Analytics. A token that went stale before its time is replaced once, then it is the key's fault. */
@Component
class ReportLine {

    private static final int STALE = 401;

    private final PlatformHttp http;
    private final AnalyticsSettings settings;
    private final AccessTokens tokens;
    private final RestingAccounts resting;

    ReportLine(PlatformHttp http, AnalyticsSettings settings, AccessTokens tokens, RestingAccounts resting) {
        this.http = http;
        this.settings = settings;
        this.tokens = tokens;
        this.resting = resting;
    }

    Report run(AdAccount account, JsonNode question) {
        var key = Platform.GA4 + "/" + account.accountId();
        resting.check(key);
        var answer = send(account, question);
        if (answer.status() == STALE) {
            tokens.forget(account);
            answer = send(account, question);
        }
        if (answer.isFine()) {
            return new Report(answer.json());
        }
        throw resting.remembered(key, AnalyticsFaults.of(answer));
    }

    private PlatformAnswer send(AdAccount account, JsonNode question) {
        var token = tokens.of(account);
        var address = settings.api().at("/" + settings.version() + "/properties/" + account.accountId() + ":runReport");
        return http.send(PlatformCall.post(Platform.GA4, address, question)
                .header("Authorization", "Bearer " + token)
                .hiding(account)
                .hiding(token));
    }
}
