package com.mdmcmusicads.app.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.outgoing.OutgoingFailure.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a designer writes, and nothing another system answers, leads a call where it must not go or keeps it too long. */
class OutgoingHttpTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    private static final Duration SHORT = Duration.ofMillis(400);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::127.0.0.1]/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd12:3456::1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:7f00:1::]/",
                "https://[ff02::1]/",
                "http://example.com/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "https://user:secret@example.com/",
                "https:///nohost",
                "mailto:somebody@example.com",
            })
    void addressInsideOrOddIsNotCalled(String address) {
        assertThat(failure(http("", InetAddress::getAllByName), get(address, SHORT))
                        .why())
                .isEqualTo(Why.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8,true",
        "1.1.1.1,true",
        "172.32.0.1,true",
        "100.128.0.1,true",
        "2606:4700::1111,true",
        "2a00::1,true",
        "192.0.2.1,false",
        "203.0.113.9,false",
        "240.0.0.1,false",
        "2001:db8::1,false"
    })
    void onlyPublicAddressesCount(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnoughToRefuse() {
        var http = http("", host -> new InetAddress[] {ip("93.184.216.34"), ip("127.0.0.1")});
        assertThat(failure(http, get("https://api.example.com/", SHORT)).why()).isEqualTo(Why.FORBIDDEN);
    }

    /** The name is asked once a call: what was looked at is what is dialled, whatever the name says a moment later. */
    @Test
    void nameThatChangesItsMindLeadsNowhere() throws IOException {
        try (var inside = RudeServer.saying(OK)) {
            var answers = List.of(ip("192.0.0.8"), ip("127.0.0.1")).iterator();
            var http = http("", rebinding(answers));
            assertThat(failure(http, get("https://evil.example:" + inside.port() + "/", SHORT))
                            .why())
                    .isEqualTo(Why.FORBIDDEN);
            assertThat(failure(http, get("https://evil.example:" + inside.port() + "/", SHORT))
                            .why())
                    .isEqualTo(Why.FORBIDDEN);
            assertThat(inside.heard()).isEmpty();
        }
    }

    @Test
    void addressThatWasLookedAtIsTheOneDialled() throws IOException {
        var asked = new ArrayList<String>();
        try (var server = RudeServer.saying(OK)) {
            var site = "http://pinned.example:" + server.port();
            var http = http(site, host -> {
                asked.add(host);
                return new InetAddress[] {asked.size() == 1 ? ip("127.0.0.1") : ip("192.0.2.1")};
            });
            assertThat(http.send(get(site + "/", SHORT)).text()).isEqualTo("ok");
            assertThat(asked).containsExactly("pinned.example");
        }
    }

    @Test
    void redirectIsFollowedToTheSameHostOnly() throws IOException {
        try (var other = RudeServer.saying(OK);
                var server = new RudeServer((asked, line) -> line.write(bytes(
                        asked.startsWith("GET /a ")
                                ? moved("/b?x=1")
                                : asked.startsWith("GET /b?x=1 ")
                                        ? OK
                                        : moved("http://127.0.0.1:" + other.port() + "/"))))) {
            var http = inside(server);
            assertThat(http.send(get(site(server) + "/a", SHORT)).text()).isEqualTo("ok");
            assertThat(failure(http, get(site(server) + "/elsewhere", SHORT)).why())
                    .isEqualTo(Why.BAD_ANSWER);
            assertThat(failure(http, post(site(server) + "/a")).why()).isEqualTo(Why.BAD_ANSWER);
            assertThat(other.heard()).isEmpty();
        }
    }

    @Test
    void redirectWithoutEndIsGivenUp() throws IOException {
        try (var server = RudeServer.saying(moved("/again"))) {
            assertThat(failure(inside(server), get(site(server) + "/", SHORT)).why())
                    .isEqualTo(Why.BAD_ANSWER);
            assertThat(server.heard()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n",
            })
    void hugeBodyIsRefusedBeforeItIsRead(String answer) throws IOException {
        try (var server = RudeServer.saying(answer)) {
            assertThat(failure(inside(server), get(site(server) + "/", SHORT)).why())
                    .isEqualTo(Why.TOO_LARGE);
        }
    }

    @Test
    void bodyWithoutEndIsCut() throws IOException {
        try (var server = new RudeServer((asked, line) -> {
            line.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            for (var mega = 0; mega < 4; mega++) {
                line.write(new byte[1 << 20]);
            }
        })) {
            assertThat(failure(inside(server), get(site(server) + "/", Duration.ofSeconds(5)))
                            .why())
                    .isEqualTo(Why.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nok",
                "HTTP/1.1 200 OK\r\n: nameless\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
                        + "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nshort",
            })
    void brokenAnswerIsNoAnswer(String answer) throws IOException {
        try (var server = RudeServer.saying(answer)) {
            assertThat(failure(inside(server), get(site(server) + "/", SHORT)).why())
                    .isIn(Why.BAD_ANSWER, Why.UNREACHABLE);
        }
    }

    @Test
    void headersWithoutEndAreNoAnswer() throws IOException {
        try (var many = RudeServer.saying("HTTP/1.1 200 OK\r\n" + "a: b\r\n".repeat(200) + "\r\n");
                var wide = RudeServer.saying("HTTP/1.1 200 OK\r\na: " + "b".repeat(20_000) + "\r\n\r\n")) {
            assertThat(failure(inside(many), get(site(many) + "/", SHORT)).why())
                    .isEqualTo(Why.BAD_ANSWER);
            assertThat(failure(inside(wide), get(site(wide) + "/", SHORT)).why())
                    .isEqualTo(Why.BAD_ANSWER);
        }
    }

    @Test
    void serverThatSaysALetterNowAndThenIsLeftInTime() throws IOException {
        try (var server = new RudeServer((asked, line) -> {
            for (var letter = 0; letter < 100; letter++) {
                line.write('H');
                line.flush();
                LockSupport.parkNanos(50_000_000);
            }
        })) {
            var start = System.nanoTime();
            assertThat(failure(inside(server), get(site(server) + "/", SHORT)).why())
                    .isEqualTo(Why.TOO_SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void answersInPiecesAndWithoutLengthAreRead() throws IOException {
        try (var pieces = RudeServer.saying(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
                var open = RudeServer.saying("HTTP/1.0 404 Not Found\r\nX-A: b\r\n\r\nnothing");
                var hint = RudeServer.saying(
                        "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")) {
            assertThat(inside(pieces).send(get(site(pieces) + "/", SHORT)).text())
                    .isEqualTo("abcde");
            var missing = inside(open).send(get(site(open), SHORT));
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.header("X-a")).contains("b");
            assertThat(inside(hint).send(get(site(hint) + "/", SHORT)).body()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Host,evil.example", "Content-Length,3", "Transfer-Encoding,chunked", "Connection,keep-alive"})
    void headersOfTheLineItselfAreNotForOthers(String name, String value) throws IOException {
        refused(name, value);
    }

    @Test
    void headerCannotBecomeTwo() throws IOException {
        refused("X-Note", "a\r\nAuthorization: Bearer x");
        refused("X-Note", "a\nb");
        refused("X-Note", "a\u0000b");
        refused("X-No\r\nte", "a");
        refused("X Note", "a");
        refused("", "a");
        refused("X-Note", "\u560d\u560a");
    }

    private static void refused(String name, String value) throws IOException {
        try (var server = RudeServer.saying(OK)) {
            var call = new OutgoingCall("GET", URI.create(site(server) + "/"), Map.of(name, value), null, SHORT);
            assertThat(failure(inside(server), call).why()).isEqualTo(Why.FORBIDDEN);
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void neitherCallNorFailureNamesAPathOrAHeader() throws IOException {
        try (var server = RudeServer.saying("nonsense\r\n")) {
            var call = new OutgoingCall(
                    "GET",
                    URI.create(site(server) + "/services/T0/SECRET?token=SECRET"),
                    Map.of("Authorization", "Bearer SECRET"),
                    null,
                    SHORT);
            assertThat(call.toString()).doesNotContain("SECRET");
            assertThat(failure(inside(server), call))
                    .hasMessageNotContaining("SECRET")
                    .hasNoCause();
            assertThat(server.heard().get(0))
                    .contains("GET /services/T0/SECRET?token=SECRET HTTP/1.1", "Bearer SECRET");
        }
    }

    @Test
    void methodsAreThoseOfApis() {
        var call = new OutgoingCall("CONNECT", URI.create("https://example.com/"), Map.of(), null, SHORT);
        assertThatThrownBy(() -> http("", InetAddress::getAllByName).send(call)).isInstanceOf(OutgoingFailure.class);
    }

    private static OutgoingFailure failure(OutgoingHttp http, OutgoingCall call) {
        try {
            http.send(call);
        } catch (OutgoingFailure failure) {
            return failure;
        }
        throw new AssertionError("it was called: " + call);
    }

    private static OutgoingHttp http(String inside, NameLookup names) {
        return new OutgoingHttp(new Doors(inside, names));
    }

    private static OutgoingHttp inside(RudeServer server) {
        return http("http://other.example, " + site(server), InetAddress::getAllByName);
    }

    private static NameLookup rebinding(Iterator<InetAddress> answers) {
        return host -> new InetAddress[] {answers.next()};
    }

    private static String site(RudeServer server) {
        return "http://127.0.0.1:" + server.port();
    }

    private static OutgoingCall get(String address, Duration within) {
        return new OutgoingCall("GET", URI.create(address), Map.of(), null, within);
    }

    private static OutgoingCall post(String address) {
        return new OutgoingCall("POST", URI.create(address), Map.of(), bytes("{}"), SHORT);
    }

    private static String moved(String target) {
        return "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static InetAddress ip(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException none) {
            throw new IllegalArgumentException(none);
        }
    }
}
