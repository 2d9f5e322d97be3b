package com.mdmcmusicads.app.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Points the data source at the PostgreSQL of {@code DB_URL}, or, when that is not set, at one of our own in
 * {@code MDMC_DATA_DIR}; one server a folder and a JVM, stopped after the last context is closed.
 */
final class DatabaseEnvironment implements EnvironmentPostProcessor {

    private static final int REVIVE_SECONDS = 2;
    private static final Map<Path, PostgresServer> SERVERS = new ConcurrentHashMap<>();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var given = environment.getProperty("DB_URL", "");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "database", given.isBlank() ? embedded(environment) : given(environment, given)));
    }

    private static Map<String, Object> given(ConfigurableEnvironment environment, String url) {
        return Map.of(
                "mdmc.database.embedded",
                false,
                "spring.datasource.url",
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                "spring.datasource.username",
                environment.getProperty("DB_USER", "mdmc"),
                "spring.datasource.password",
                environment.getProperty("DB_PASSWORD", ""));
    }

    private static Map<String, Object> embedded(ConfigurableEnvironment environment) {
        var home = Path.of(environment.getProperty("MDMC_DATA_DIR", ".data"))
                .toAbsolutePath()
                .normalize();
        var server = SERVERS.computeIfAbsent(home, DatabaseEnvironment::start);
        var properties = new HashMap<String, Object>();
        properties.put("mdmc.database.embedded", true);
        properties.put("spring.datasource.url", server.url(environment.getProperty("mdmc.database.name", "mdmc")));
        properties.put("spring.datasource.username", server.user());
        properties.put("spring.datasource.password", server.password());
        return properties;
    }

    private static PostgresServer start(Path home) {
        var server = new PostgresServer(home);
        var guard = Executors.newSingleThreadScheduledExecutor(DatabaseEnvironment::daemon);
        guard.scheduleWithFixedDelay(server::revive, REVIVE_SECONDS, REVIVE_SECONDS, TimeUnit.SECONDS);
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "postgresql-guard");
        thread.setDaemon(true);
        return thread;
    }
}
