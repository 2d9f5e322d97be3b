package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;

/** A server that tells what it believes of its callers. */
class ProxyDoorTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void strangerIsNotBelieved() throws Exception {
        var answer = ask("10.0.0.0/8", "198.51.100.7");

        assertThat(answer.body()).isEqualTo("127.0.0.1 http false");
        assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().doesNotContain("Secure");
    }

    @Test
    void nobodyIsBelievedWhenNoProxyIsNamed() throws Exception {
        assertThat(ask("", "198.51.100.7").body()).isEqualTo("127.0.0.1 http false");
    }

    @Test
    void proxyOfOursIsBelieved() throws Exception {
        var answer = ask("192.0.2.1, 127.0.0.0/8", "198.51.100.7");

        assertThat(answer.body()).isEqualTo("198.51.100.7 https true");
        assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("Secure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9, 198.51.100.7 | 198.51.100.7",
                "198.51.100.7, 127.0.0.5 | 198.51.100.7",
                "unknown, 198.51.100.7, 127.0.0.5 | 198.51.100.7",
                "127.0.0.9, 127.0.0.5 | 127.0.0.9",
                "localhost | 127.0.0.1",
                "2001:db8::7 | 2001:db8::7"
            })
    void whatStrangersWriteBeforeTheirAddressDoesNotCount(String chain, String caller) throws Exception {
        assertThat(ask("127.0.0.0/8", chain).body()).startsWith(caller + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"traefik", "10.0.0.0/64", "10.0.0"})
    void networkThatIsNoneIsRefusedWithItsName(String network) {
        assertThatThrownBy(() -> new ProxyDoor(network))
                .hasMessageContaining("MDMC_TRUSTED_PROXIES")
                .hasMessageContaining(network);
    }

    private HttpResponse<String> ask(String trusted, String chain) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        factory.addEngineValves(new ProxyDoor(trusted));
        var server = factory.getWebServer(
                context -> context.addServlet("believed", new Believed()).addMapping("/"));
        server.start();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort()))
                    .header("X-Forwarded-For", chain)
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return http.send(request, BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }

    private static final class Believed extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.isSecure());
        }
    }
}
