package com.mdmcmusicads.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Answers as the REST interface of VIES does: numbers that begin with 000 are not in force, with 999 the register of their
 * member state is away, with 888 the answer is no JSON; all others are in force.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ViesServer {

    private static final HttpServer SERVER = start();

    /** What was asked, in the order it came. */
    public static final List<String> ASKED = new CopyOnWriteArrayList<>();

    @Bean
    static DynamicPropertyRegistrar vies() {
        return properties -> properties.add("mdmc.vies.base", ViesServer::address);
    }

    public static String address() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/rest-api";
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/rest-api/check-vat-number", ViesServer::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange call) throws IOException {
        var asked = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(asked);
        var number = asked.replaceAll(".*\"vatNumber\":\"([^\"]*)\".*", "$1");
        if (number.startsWith("999")) {
            say(call, 500, "{\"actionSucceed\":false,\"errorWrappers\":[{\"error\":\"MS_UNAVAILABLE\"}]}");
        } else if (number.startsWith("888")) {
            say(call, 502, "<html>Bad Gateway</html>");
        } else {
            say(
                    call,
                    200,
                    "{\"countryCode\":\"XX\",\"vatNumber\":\"%s\",\"valid\":%s,\"requestIdentifier\":\"%s\",\"name\":\"---\"}"
                            .formatted(
                                    number,
                                    !number.startsWith("000"),
                                    asked.contains("requesterNumber") ? "WAPIAAAAW" + number : ""));
        }
    }

    private static void say(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", body.startsWith("<") ? "text/html" : "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
