package com.mdmcmusicads.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl}; PostgreSQL refuses root, so root runs them in a user namespace of its own. */
final class PostgresPrograms {

    private static final int PATIENCE_SECONDS = 90;

    private final Path folder;
    private final List<String> prefix;

    PostgresPrograms(Path folder) {
        this.folder = folder;
        prefix = "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    /** Whether a live server owns this data folder. */
    boolean isRunning(Path data) throws IOException {
        return execute("pg_ctl", "-D", data.toString(), "status").code() == 0;
    }

    void run(String... command) throws IOException {
        var result = execute(command);
        if (result.code() != 0) {
            throw new IOException(command[0] + " ended with " + result.code() + ": " + result.output());
        }
    }

    private Result execute(String... command) throws IOException {
        var words = new ArrayList<>(prefix);
        words.add(folder.resolve(command[0]).toString());
        words.addAll(Arrays.asList(command).subList(1, command.length));
        var output = Files.createTempFile("postgres", ".log");
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            return new Result(waitFor(builder.start(), command[0]), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    private static int waitFor(Process process, String name) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(name + " did not answer for " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(name + " was interrupted", e);
        }
    }

    private record Result(int code, String output) {}
}
