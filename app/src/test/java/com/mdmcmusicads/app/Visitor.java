package com.mdmcmusicads.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, sends forms with their token and looks at each redirect. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    public Visitor(int port) {
        home = "http://127.0.0.1:" + port;
    }

    /** Fills the login form; answers where it leads. */
    public String login(String email, String password) {
        return post("/login", Map.of("username", email, "password", password));
    }

    /** Sends a form of the login pages; answers where it leads. */
    public String post(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.computeIfAbsent("_csrf", name -> token());
        var form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return where(send(HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
    }

    private String token() {
        var token = CSRF.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The login page carries no token");
        }
        return token.group(1);
    }

    public HttpResponse<String> get(String path) {
        var address = path.startsWith("http") ? path : home + path;
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*"));
    }

    /** Where a GET leads: the path and query of its redirect, or "here". */
    public String follow(String path) {
        return where(get(path));
    }

    /** Whether pages for logged-in people open. */
    public boolean isIn() {
        return get("/profile").statusCode() == 200;
    }

    private String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.replace(home, ""))
                .orElse(answer.statusCode() == 200 ? "here" : "status " + answer.statusCode());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
