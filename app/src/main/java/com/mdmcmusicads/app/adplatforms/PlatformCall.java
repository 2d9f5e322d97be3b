package com.mdmcmusicads.app.adplatforms;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.platforms.Platform;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One question to a platform: {@code PlatformCall.get(META, uri).query("limit", "500").hiding(token)}. */
public final class PlatformCall {

    private final Platform platform;
    private final String method;
    private final URI address;
    private final String body;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();

    private PlatformCall(Platform platform, String method, URI address, String body, String type) {
        this.platform = platform;
        this.method = method;
        this.address = address;
        this.body = body;
        if (type != null) {
            headers.put("Content-Type", type);
        }
    }

    public static PlatformCall get(Platform platform, URI address) {
        return new PlatformCall(platform, "GET", address, null, null);
    }

    public static PlatformCall post(Platform platform, URI address, JsonNode body) {
        return new PlatformCall(platform, "POST", address, body.toString(), "application/json");
    }

    /** As HTML forms are sent, which OAuth wants; nothing of it stands in the address. */
    public static PlatformCall form(Platform platform, URI address, Map<String, String> fields) {
        return new PlatformCall(platform, "POST", address, encoded(fields), "application/x-www-form-urlencoded");
    }

    public PlatformCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public PlatformCall query(String name, String value) {
        query.put(name, value);
        return this;
    }

    /** What must not come back in any message, even when the platform repeats it. */
    public PlatformCall hiding(AdAccount account) {
        secrets.addAll(account.credentials().values());
        return this;
    }

    public PlatformCall hiding(String secret) {
        secrets.add(secret);
        return this;
    }

    HttpRequest request() {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(uri()).method(method, publisher).header("Accept", "application/json");
        headers.forEach(request::setHeader);
        return request.build();
    }

    private URI uri() {
        return query.isEmpty() ? address : URI.create(address + "?" + encoded(query));
    }

    Platform platform() {
        return platform;
    }

    List<String> secrets() {
        return secrets;
    }

    /** Without its query: that is where secrets would be. */
    @Override
    public String toString() {
        return method + " " + address.getRawPath();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
