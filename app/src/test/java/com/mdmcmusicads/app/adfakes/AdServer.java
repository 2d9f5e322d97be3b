package com.mdmcmusicads.app.adfakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What all made-up platforms share: a socket, a memory of what was asked, and the faults of the real world. */
public abstract class AdServer implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ENDLESS = 64 * 1024 * 1024;

    private final HttpServer server;
    private final AdBooks books = new AdBooks();
    private final List<AdCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> objections = new CopyOnWriteArrayList<>();
    private final Map<String, AdFault> faults = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    AdServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, getClass().getSimpleName());
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public AdBooks books() {
        return books;
    }

    /** From now on calls that mention {@code word} (an account, a part of the path) meet the fault. */
    public void play(String word, AdFault fault) {
        faults.put(word, fault);
    }

    public void heal(String word) {
        faults.remove(word);
    }

    /** Calls that mention {@code word}, oldest first. */
    public List<AdCall> calls(String word) {
        return calls.stream().filter(call -> call.mentions(word)).toList();
    }

    /** What the published description objects to in all that was asked and answered. */
    public List<String> objections() {
        return new ArrayList<>(objections);
    }

    /** For tests that mean to be objected to. */
    public void forgiveObjections() {
        objections.clear();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /** What a healthy platform says. */
    abstract Said answer(AdCall call);

    /** How this platform words a failure. */
    abstract Said failure(AdFault fault, AdCall call);

    void objectTo(String what) {
        objections.add(what);
    }

    private void take(HttpExchange exchange) throws IOException {
        var call = AdCall.of(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.add(call);
        var fault = faults.entrySet().stream()
                .filter(each -> call.mentions(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        try (exchange) {
            if (fault.isPresent()) {
                play(exchange, call, fault.get());
            } else {
                say(exchange, answer(call));
            }
        } catch (RuntimeException broken) {
            objections.add("broken: " + broken);
            throw broken;
        }
    }

    private void play(HttpExchange exchange, AdCall call, AdFault fault) throws IOException {
        switch (fault) {
            case PROXY_PAGE -> say(exchange, new Said(502, "<html>Bad Gateway</html>"));
            case GARBAGE -> say(exchange, new Said(200, "<html>Sign in to the Wi-Fi</html>"));
            case EMPTY_OBJECT -> say(exchange, new Said(200, "{}"));
            case NONSENSE ->
                say(exchange, new Said(200, "{\"results\":\"none\",\"data\":{\"rows\":7},\"access_token\":[]}"));
            case HALF -> {
                var whole = answer(call).body();
                say(exchange, new Said(200, whole.substring(0, whole.length() / 2)));
            }
            case CUT -> cut(exchange, answer(call).body().getBytes(StandardCharsets.UTF_8));
            case SLOW -> slow(exchange);
            case ENDLESS -> endless(exchange);
            case HANGS_UP -> exchange.close();
            case REDIRECT ->
                say(exchange, new Said(302, "", Map.of("Location", "http://elsewhere.example/" + call.path())));
            default -> say(exchange, failure(fault, call));
        }
    }

    private static void say(HttpExchange exchange, Said said) throws IOException {
        var bytes = said.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", said.body().startsWith("<") ? "text/html" : "application/json; charset=UTF-8");
        said.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void cut(HttpExchange exchange, byte[] whole) throws IOException {
        exchange.sendResponseHeaders(200, whole.length);
        exchange.getResponseBody().write(whole, 0, whole.length / 2);
        exchange.getResponseBody().flush();
    }

    /** Until the test is over: whoever asked must not wait for it. */
    private void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('[');
        exchange.getResponseBody().flush();
        try {
            closed.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var spaces = " ".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
        for (var sent = 0; sent < LONGEST_ENDLESS; sent += CHUNK) {
            exchange.getResponseBody().write(spaces);
        }
    }

    /** An answer before it is sent. */
    record Said(int status, String body, Map<String, String> headers) {

        Said(int status, String body) {
            this(status, body, Map.of());
        }
    }
}
