package com.mdmcmusicads.app.consent;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

/** Somebody who follows links without a login; never follows a redirect, never keeps a cookie. */
public final class LinkCaller {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI home;
    private Locale language = Locale.FRENCH;

    public LinkCaller(int port) {
        home = URI.create("http://127.0.0.1:" + port);
    }

    public LinkCaller speaking(Locale other) {
        language = other;
        return this;
    }

    /** The path of an address in a mail, whatever host it names. */
    public static String path(String address) {
        return URI.create(address).getPath();
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    public HttpResponse<String> post(String path, String body) {
        return post(path, "application/x-www-form-urlencoded", body);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .setHeader("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(String method, String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.setHeader("Accept-Language", language.toLanguageTag())
                            .setHeader("User-Agent", "Mail program of a test")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
