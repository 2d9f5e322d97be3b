package com.mdmcmusicads.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The one host inside that processes of integration tests may call. Answer and look at paths of your own only. */
@TestConfiguration(proxyBeanMethods = false)
public class ApiServer {

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = start();

    /** Host and port, as a credential names it. */
    public static String host() {
        return "127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** From now on this path (without query) answers so. */
    public static void answer(String path, int status, String body) {
        ANSWERS.put(path, new Answer(status, body));
    }

    /** What was asked of a path, in order. */
    public static List<Asked> asked(String path) {
        return ASKED.stream().filter(one -> one.path().equals(path)).toList();
    }

    @Bean
    static DynamicPropertyRegistrar apiServer() {
        return properties -> properties.add("mdmc.outgoing.internal-hosts", () -> "http://" + host());
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
            server.createContext("/", ApiServer::serve);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(new Asked(
                exchange.getRequestMethod(),
                address.getRawPath(),
                address.getRawQuery(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        var answer = ANSWERS.getOrDefault(address.getRawPath(), new Answer(404, "{}"));
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Answer(int status, String body) {}

    /** One question. */
    public record Asked(String method, String path, String query, Map<String, List<String>> headers, String body) {

        /** Null when it is not there. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }
}
