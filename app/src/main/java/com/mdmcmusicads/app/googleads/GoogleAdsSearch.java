package com.mdmcmusicads.app.googleads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.PlatformAnswer;
import com.mdmcmusicads.app.adplatforms.PlatformCall;
import com.mdmcmusicads.app.adplatforms.PlatformHttp;
import com.mdmcmusicads.app.adplatforms.RestingAccounts;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks one question in Google's query language and reads all pages of the answer, of 10,000 rows each. */
@Component
class GoogleAdsSearch {

    private static final int MOST_PAGES = 20;

    private final PlatformHttp http;
    private final GoogleAdsSettings settings;
    private final GoogleTokens tokens;
    private final RestingAccounts resting;

    GoogleAdsSearch(PlatformHttp http, GoogleAdsSettings settings, GoogleTokens tokens, RestingAccounts resting) {
        this.http = http;
        this.settings = settings;
        this.tokens = tokens;
        this.resting = resting;
    }

    List<JsonNode> rows(AdAccount account, String query) {
        var rows = new ArrayList<JsonNode>();
        String page = null;
        for (var pages = 0; pages < MOST_PAGES; pages++) {
            var answer = ask(account, query, page);
            results(answer).forEach(rows::add);
            page = answer.path("nextPageToken").asText("");
            if (page.isEmpty()) {
                return rows;
            }
        }
        throw new AdPlatformFailure.RangeTooLarge("more than " + MOST_PAGES + " pages of 10,000 rows");
    }

    /** Without any row the list is left out; what was asked for is named all the same. */
    private static JsonNode results(JsonNode answer) {
        if (Fields.isAbsent(answer.path("results"))) {
            Fields.text(answer, "/fieldMask");
            return JsonNodeFactory.instance.arrayNode();
        }
        return Fields.list(answer, "/results");
    }

    private JsonNode ask(AdAccount account, String query, String page) {
        resting.check(key(account));
        var answer = send(account, query, page);
        if (GoogleAdsFaults.isStaleToken(answer)) {
            tokens.forget(account);
            answer = send(account, query, page);
        }
        if (!answer.isFine()) {
            throw resting.remembered(key(account), GoogleAdsFaults.of(answer));
        }
        return answer.json();
    }

    private PlatformAnswer send(AdAccount account, String query, String page) {
        var body = JsonNodeFactory.instance.objectNode().put("query", query);
        if (page != null) {
            body.put("pageToken", page);
        }
        var token = tokens.of(account);
        var path = "/" + settings.version() + "/customers/" + Credentials.customer(account) + "/googleAds:search";
        var call = PlatformCall.post(Platform.YOUTUBE, settings.api().at(path), body)
                .header("Authorization", "Bearer " + token)
                .hiding(token)
                .hiding(account);
        Credentials.manager(account).ifPresent(manager -> call.header("login-customer-id", manager));
        return http.send(call);
    }

    private static String key(AdAccount account) {
        return Platform.YOUTUBE + " " + account.accountId();
    }
}
