package com.mdmcmusicads.app.adfakes;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One call a platform got. */
public record AdCall(String method, String path, Map<String, String> query, Headers headers, String body) {

    static AdCall of(HttpExchange exchange, String body) {
        var address = exchange.getRequestURI();
        return new AdCall(
                exchange.getRequestMethod(),
                address.getPath(),
                pairs(address.getRawQuery()),
                exchange.getRequestHeaders(),
                body);
    }

    public String header(String name) {
        return headers.getFirst(name);
    }

    /** The fields of a form. */
    Map<String, String> form() {
        return pairs(body);
    }

    /** Told apart by account, path or what was asked. */
    boolean mentions(String word) {
        return path.contains(word) || body.contains(word) || query.toString().contains(word);
    }

    private static Map<String, String> pairs(String encoded) {
        var pairs = new TreeMap<String, String>();
        for (var pair : encoded == null || encoded.isEmpty() ? new String[0] : encoded.split("&")) {
            var halves = pair.split("=", 2);
            pairs.put(decoded(halves[0]), halves.length == 1 ? "" : decoded(halves[1]));
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
