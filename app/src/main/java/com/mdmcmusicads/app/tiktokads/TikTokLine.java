package com.mdmcmusicads.app.tiktokads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.PlatformCall;
import com.mdmcmusicads.app.adplatforms.PlatformHttp;
import com.mdmcmusicads.app.adplatforms.RestingAccounts;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The line to TikTok: the token in a header of its own, the version in the path, lists in pages of a thousand. */
@Component
class TikTokLine {

    static final String TOKEN = "tiktokToken";

    private static final String PAGE_SIZE = "1000";
    private static final int MOST_PAGES = 200;

    private final PlatformHttp http;
    private final TikTokSettings settings;
    private final RestingAccounts resting;

    TikTokLine(PlatformHttp http, TikTokSettings settings, RestingAccounts resting) {
        this.http = http;
        this.settings = settings;
        this.resting = resting;
    }

    /** @param path below the version, such as {@code /advertiser/info/} */
    JsonNode get(AdAccount account, String path, Map<String, String> query) {
        var key = Platform.TIKTOK + "/" + account.accountId();
        resting.check(key);
        var call = PlatformCall.get(Platform.TIKTOK, settings.api().at("/open_api/" + settings.version() + path))
                .header("Access-Token", account.required(TOKEN))
                .hiding(account);
        query.forEach(call::query);
        try {
            return TikTokFaults.data(http.send(call));
        } catch (Throttled throttled) {
            throw resting.remembered(key, throttled);
        }
    }

    /** All pages of a list. Its total may change while it is read: then something moved, and the list is not whole. */
    Listed list(AdAccount account, String path, Map<String, String> query) {
        var rows = new ArrayList<JsonNode>();
        var isWhole = true;
        long total = -1;
        for (var page = 1; page <= MOST_PAGES; page++) {
            var asked = new java.util.TreeMap<>(query);
            asked.put("page", String.valueOf(page));
            asked.put("page_size", PAGE_SIZE);
            var data = get(account, path, asked);
            Fields.list(data, "/list").forEach(rows::add);
            var now = Fields.whole(data, "/page_info/total_number");
            isWhole &= total < 0 || total == now;
            total = now;
            if (page >= Fields.whole(data, "/page_info/total_page")) {
                return new Listed(List.copyOf(rows), isWhole && rows.size() == total);
            }
        }
        throw new RangeTooLarge("more than " + MOST_PAGES + " pages");
    }

    /** @param isWhole false when rows came or went while the pages were read */
    record Listed(List<JsonNode> rows, boolean isWhole) {}
}
