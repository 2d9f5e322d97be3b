package com.mdmcmusicads.app;

import com.mdmcmusicads.app.capture.WebhookCaller;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The whole application in a JVM of its own, as people start it, to be killed at will. */
public final class Node implements AutoCloseable {

    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Xmx400m");

    /** Of every node of the tests, since several share one database. */
    static final String SECRET_KEY = "q8nq3P0m5CWlPXZLcYf8Yb0o0Gm9Zc7nJ3uW1t6rXhE=";

    private final Path log;
    private final List<String> options;
    private final Map<String, String> environment = new HashMap<>();
    private final int port;
    private Process process;

    /** Settings as in the environment: names and values follow each other. */
    public Node(Path log, String... settings) throws IOException {
        this(log, QUICK_START, settings);
    }

    public Node(Path log, List<String> options, String... settings) throws IOException {
        this.log = log;
        this.options = options;
        port = freePort();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MDMC_SECRET_KEY", SECRET_KEY);
        environment.put("MDMC_LEADS_CALLS_PER_MINUTE", "1000000");
        environment.put("LOGGING_LEVEL_ROOT", "warn");
        for (var i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
    }

    public Node start() throws IOException {
        var builder = new ProcessBuilder(JavaProcess.application(options)).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeAll(List.of("DB_URL", "DB_USER", "DB_PASSWORD"));
        builder.environment().putAll(environment);
        process = builder.start();
        Awaitility.await("the application is up, see " + log)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(300))
                .until(this::isUp);
        return this;
    }

    public int port() {
        return port;
    }

    public WebhookCaller webhook() {
        return new WebhookCaller(port);
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    private boolean isUp() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The application ended:\n" + Files.readString(log));
        }
        try {
            var health =
                    URI.create("http://127.0.0.1:" + port + "/actuator/health").toURL();
            var connection = (HttpURLConnection) health.openConnection();
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it the polite way. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
