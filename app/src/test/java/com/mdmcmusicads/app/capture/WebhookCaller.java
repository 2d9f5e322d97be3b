package com.mdmcmusicads.app.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Somebody's web form, calling the webhook over real HTTP. */
public final class WebhookCaller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    public WebhookCaller(int port) {
        address = URI.create("http://127.0.0.1:" + port + "/api/mdmc/v1/leads/webhook");
    }

    public static String someone() {
        return UUID.randomUUID() + "@example.com";
    }

    public static String lead(String email) {
        return "{\"name\": \"Ada\", \"email\": \"%s\", \"genre\": \"pop\", \"budget_estimated\": 1500}"
                .formatted(email);
    }

    /** Header names and values follow each other. */
    public Answer post(String json, String... headers) {
        return send(request(json.getBytes(StandardCharsets.UTF_8), headers));
    }

    Answer post(byte[] body, String... headers) {
        return send(request(body, headers));
    }

    /** Without a said length. */
    Answer postInChunks(byte[] body) {
        var chunks = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(chunks)
                .build());
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET().build());
    }

    private HttpRequest request(byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    private Answer send(HttpRequest request) {
        try {
            return new Answer(client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String id() {
            return json().path("id").asText();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + text(), e);
            }
        }

        /** {@code field code} of each error. */
        java.util.List<String> errors() {
            return json().path("errors").findValues("field").isEmpty()
                    ? java.util.List.of()
                    : java.util.stream.StreamSupport.stream(
                                    json().path("errors").spliterator(), false)
                            .map(error -> error.path("field").asText() + " "
                                    + error.path("code").asText())
                            .toList();
        }
    }
}
