package com.mdmcmusicads.app.kpis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Another system that brings and reads figures over real HTTP. */
public final class KpiCaller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final String key;

    public KpiCaller(int port, String key) {
        this.root = URI.create("http://127.0.0.1:" + port + "/api/mdmc/v1/");
        this.key = key;
    }

    /** Rows as JSON objects. */
    public Answer bring(String... rows) {
        return post("{\"rows\": [" + String.join(",", rows) + "]}");
    }

    Answer post(String body, String... headers) {
        return post("kpis", BodyPublishers.ofString(body), headers);
    }

    Answer post(String path, BodyPublisher body, String... headers) {
        var request =
                request(path).setHeader("Content-Type", "application/json").POST(body);
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(root.resolve(path)).header("Accept-Language", "en");
        return key == null ? request : request.header("X-API-KEY", key);
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

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + response.body(), e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** The last part of the type of a problem. */
        String problem() {
            return json().path("type").asText().replace("urn:mdmc:problem:", "");
        }

        /** Accepted, created, updated, unchanged, and how many were refused. */
        List<Integer> counts() {
            return List.of(
                    json().path("accepted").asInt(-1),
                    json().path("created").asInt(-1),
                    json().path("updated").asInt(-1),
                    json().path("unchanged").asInt(-1),
                    json().path("rejected").size());
        }

        /** {@code index field code} of each refused row. */
        List<String> rejected() {
            return StreamSupport.stream(json().path("rejected").spliterator(), false)
                    .map(each -> each.path("index").asInt() + " "
                            + each.path("field").asText() + " "
                            + each.path("code").asText())
                    .toList();
        }
    }
}
