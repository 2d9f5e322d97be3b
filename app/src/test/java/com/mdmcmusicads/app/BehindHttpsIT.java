package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers get through a proxy that speaks https with them; tests stand where that proxy would. */
@IntegrationTest
class BehindHttpsIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/vendor/bpmn-viewer.js", "/api/docs"})
    void browserIsToldToComeByHttpsOnly(String path) throws Exception {
        assertThat(get(path, "https").headers().firstValue("Strict-Transport-Security"))
                .get()
                .asString()
                .startsWith("max-age=31536000");
        assertThat(get(path, "http").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void everyCookieTravelsByHttpsOnly() throws Exception {
        var cookies = get("/login", "https").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void redirectStaysOnHttps() throws Exception {
        assertThat(get("/profile", "https").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotStartWith("http:"));
    }

    private HttpResponse<String> get(String path, String protocol) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-Proto", protocol)
                .header("X-Forwarded-For", "198.51.100.7")
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
