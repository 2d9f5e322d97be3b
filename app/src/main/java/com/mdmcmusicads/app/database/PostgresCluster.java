package com.mdmcmusicads.app.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The data folder of one server: made once, started, stopped, and asked whether it lives. One user at a time. */
final class PostgresCluster {

    static final String USER = "mdmc";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "password_encryption=scram-sha-256",
            "max_connections=80",
            "shared_buffers=256MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_duration_statement=2000");

    /** Children of a killed server need a moment to notice before another may take their place. */
    private static final int ATTEMPTS = 8;

    private static final int BETWEEN_ATTEMPTS_MILLIS = 500;
    private static final int LOG_LINES = 5;

    private final Path data;
    private final PostgresPrograms programs;

    PostgresCluster(Path data, PostgresPrograms programs) {
        this.data = data;
        this.programs = programs;
    }

    /** The password of its user; the cluster is made when there is none yet. */
    String password() throws IOException {
        return Files.exists(data) ? Files.readString(passwordFile(data)).strip() : create();
    }

    /** Whether the process that says it owns the folder lives and is a PostgreSQL; numbers are given again. */
    boolean isRunning() throws IOException {
        var file = data.resolve("postmaster.pid");
        return Files.exists(file)
                && ProcessHandle.of(number(file, 0))
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.contains("/postgres"))
                        .isPresent();
    }

    /** The fourth line of postmaster.pid is the port. */
    int port() throws IOException {
        return (int) number(data.resolve("postmaster.pid"), 3);
    }

    private static long number(Path file, int line) throws IOException {
        return Long.parseLong(Files.readAllLines(file).get(line).strip());
    }

    int startOn(int port) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                tryToStart(port);
                return port;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new IOException(e.getMessage() + lastWords(), e);
                }
                pause();
            }
        }
    }

    private void tryToStart(int port) throws IOException {
        if (!isRunning()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
        var options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        var log = data.resolve("server.log").toString();
        programs.run("pg_ctl", "-D", data.toString(), "-l", log, "-w", "-t", "60", "-o", options.toString(), "start");
    }

    void stop() throws IOException {
        programs.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop");
    }

    /** Made beside its place and moved there at once: a crash in the middle never leaves half a cluster. */
    private String create() throws IOException {
        sweepDrafts();
        var secret = randomPassword();
        var draft = Files.createTempDirectory(data.getParent(), "initdb");
        var file = Files.createTempFile(
                data.getParent(),
                "initdb",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        programs.handOver(draft, file);
        programs.run(
                "initdb",
                "-D",
                draft.toString(),
                "-U",
                USER,
                "--pwfile",
                file.toString(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-instructions");
        Files.move(file, passwordFile(draft));
        Files.move(draft, data);
        return secret;
    }

    /** What first starts that were cut short have left behind. */
    private void sweepDrafts() throws IOException {
        try (var drafts = Files.newDirectoryStream(data.getParent(), "initdb*")) {
            for (var draft : drafts) {
                delete(draft);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String randomPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("mdmc.password");
    }

    private String lastWords() throws IOException {
        var log = data.resolve("server.log");
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_ATTEMPTS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
