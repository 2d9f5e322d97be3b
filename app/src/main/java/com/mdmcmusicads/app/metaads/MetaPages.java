package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.Fields;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a list of Meta to its end, page by page. Of the address of the next page only its mark is taken, and only when it
 * leads to where we came from: our token must not follow it elsewhere. When Meta finds a page too heavy, pages get smaller.
 */
@Component
class MetaPages {

    private static final int LARGEST = 500;
    private static final int SMALLEST = 10;
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_ROWS = 200_000;

    private final MetaGraph graph;
    private final MetaSettings settings;

    MetaPages(MetaGraph graph, MetaSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    List<JsonNode> all(AdAccount account, String path, Map<String, String> params) {
        var rows = new ArrayList<JsonNode>();
        var place = new Place(LARGEST, null);
        for (var pages = 0; pages < MOST_PAGES && rows.size() < MOST_ROWS; pages++) {
            var answer = graph.ask(account, path, place.in(params));
            if (MetaFaults.isFailure(answer) && MetaFaults.wantsSmallerPages(answer)) {
                place = place.smaller();
                continue;
            }
            if (MetaFaults.isFailure(answer)) {
                throw graph.failure(account, answer);
            }
            var page = answer.json();
            Fields.list(page, "/data").forEach(rows::add);
            var next = page.at("/paging/next");
            if (Fields.isAbsent(next)) {
                return rows;
            }
            place = place.after(mark(next.asText()));
        }
        throw new RangeTooLarge("more than " + rows.size() + " rows");
    }

    /** The parameter {@code after} of the next page's address. */
    private String mark(String next) {
        var address = address(next);
        if (!settings.api().isHomeOf(address)) {
            throw new BadAnswer("the next page is somewhere else: " + address.getHost());
        }
        return Stream.of(String.valueOf(address.getRawQuery()).split("&"))
                .filter(part -> part.startsWith("after="))
                .map(part -> URLDecoder.decode(part.substring("after=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new BadAnswer("the next page has no mark"));
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException garbage) {
            throw new BadAnswer("the next page has no address");
        }
    }

    /** Where the reading is, and how many rows it asks for at once. */
    private record Place(int limit, String mark) {

        Place smaller() {
            if (limit / 2 < SMALLEST) {
                throw new RangeTooLarge("even " + limit + " rows at once are too many");
            }
            return new Place(limit / 2, mark);
        }

        Place after(String next) {
            if (next.equals(mark)) {
                throw new BadAnswer("the next page is the same page");
            }
            return new Place(limit, next);
        }

        Map<String, String> in(Map<String, String> params) {
            var all = new TreeMap<>(params);
            all.put("limit", String.valueOf(limit));
            if (mark != null) {
                all.put("after", mark);
            }
            return all;
        }
    }
}
