package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the firewall or Tomcat itself refuses is still a problem for calls and a readable page for people. */
@IntegrationTest
class ErrorAnswersIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/mdmc/v1//tasks",
                "GET /api/mdmc/v1/tasks;a=b",
                "GET /api/mdmc/v1/tasks?x={}",
                "GET /api/mdmc/v1/leads/%zz",
                "GET /api/mdmc/v1/messages/%00"
            })
    void aCallIsRefusedWithAProblem(String line) throws IOException {
        assertThat(send(line, "Host: here"))
                .startsWith("HTTP/1.1 4")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"type\":\"urn:mdmc:problem:http-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET //login", "POST /nowhere", "GET /a%25b"})
    void aPersonReadsAPageOfOurs(String line) throws IOException {
        assertThat(send(line, "Host: here", "Accept: text/html"))
                .startsWith("HTTP/1.1 4")
                .contains("<html lang=\"fr\">", "Cette demande n’a pas été comprise", "Aller à mes tâches");
    }

    private String send(String line, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = line + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
