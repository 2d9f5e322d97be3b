package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import com.mdmcmusicads.app.adplatforms.PlatformCall;
import com.mdmcmusicads.app.adplatforms.PlatformHttp;
import com.mdmcmusicads.app.adplatforms.RestingAccounts;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * One call to the Graph API. The token goes in a header: addresses are logged by every machine on the way. Each answer
 * says how much of the allowance is used, and that is believed before the next call, not after it was refused.
 */
@Component
class MetaGraph {

    private final PlatformHttp http;
    private final MetaSettings settings;
    private final RestingAccounts resting;

    MetaGraph(PlatformHttp http, MetaSettings settings, RestingAccounts resting) {
        this.http = http;
        this.settings = settings;
        this.resting = resting;
    }

    /** Refuses while the account, or our app as a whole, should be left alone. */
    void checkRested(AdAccount account) {
        resting.check(accountKey(account));
        resting.check(appKey(account));
    }

    JsonNode get(AdAccount account, String path, Map<String, String> params) {
        var answer = ask(account, path, params);
        if (MetaFaults.isFailure(answer)) {
            throw failure(account, answer);
        }
        return answer.json();
    }

    /** With the account's own token; the answer may be a failure. */
    PlatformAnswer ask(AdAccount account, String path, Map<String, String> params) {
        var call = call(account, path, params).header("Authorization", "Bearer " + Credentials.token(account));
        Credentials.proof(account)
                .ifPresent(proof -> call.query("appsecret_proof", proof).hiding(proof));
        var answer = http.send(call);
        var usage = new MetaUsage(answer);
        usage.accountPause().ifPresent(pause -> resting.rest(accountKey(account), pause));
        usage.appPause().ifPresent(pause -> resting.rest(appKey(account), pause));
        return answer;
    }

    /** What the app asks by itself, not through the account: its secrets are among the parameters, as Meta wants it. */
    JsonNode getAsApp(AdAccount account, String path, Map<String, String> params) {
        var answer = http.send(call(account, path, params));
        if (MetaFaults.isFailure(answer)) {
            throw MetaFaults.of(answer);
        }
        return answer.json();
    }

    AdPlatformFailure failure(AdAccount account, PlatformAnswer answer) {
        return resting.remembered(accountKey(account), MetaFaults.of(answer));
    }

    private PlatformCall call(AdAccount account, String path, Map<String, String> params) {
        var call = PlatformCall.get(Platform.META, settings.api().at("/" + settings.version() + path))
                .hiding(account);
        params.forEach(call::query);
        return call;
    }

    private static String accountKey(AdAccount account) {
        return Platform.META + " " + account.accountId();
    }

    private static String appKey(AdAccount account) {
        return Platform.META + " app " + account.credential(Credentials.APP_ID).orElse("");
    }
}
