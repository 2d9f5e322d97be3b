package com.mdmcmusicads.app.actions;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address of a call: what variables hold stays inside its place in the path or the query, whatever it is. */
final class ApiAddress {

    private static final Pattern WHOLE = Pattern.compile("(?i)(https?)://([^/?#${}@\\s]+)([/?].*)?");
    private static final Pattern UP = Pattern.compile("(?i)(^|/)(\\.|%2e){1,2}(/|$)");

    private final String host;
    private final String rest;

    private ApiAddress(String host, String rest) {
        this.host = host;
        this.rest = rest;
    }

    /** @throws ActionFailure when its host is not written out */
    static ApiAddress read(String written) {
        var text = written == null ? "" : written.strip();
        var whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return new ApiAddress(whole.group(2), whole.group(3) == null ? "/" : whole.group(3));
        }
        if (text.contains("://") || text.startsWith("//")) {
            throw new ActionFailure("The host of an address is written out: " + text);
        }
        return new ApiAddress(null, text.startsWith("/") ? text : "/" + text);
    }

    /** As written, or null where only a path was. */
    String host() {
        return host;
    }

    URI at(URI base, Map<String, String> query, Filling filling) {
        var filled = filling.text(rest, ApiAddress::encoded).replace(" ", "%20");
        var further = query.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(filling.text(field.getValue(), value -> value)))
                .collect(Collectors.joining("&"));
        var joint = further.isEmpty() ? "" : filled.contains("?") ? "&" : "?";
        var path = filled.replaceFirst("\\?.*$", "");
        if (UP.matcher(path).find() || filled.contains("#")) {
            throw new ActionFailure("An address does not lead upwards: " + rest);
        }
        try {
            return URI.create(base + filled + joint + further);
        } catch (IllegalArgumentException malformed) {
            throw new ActionFailure("No address: " + rest);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
