package com.mdmcmusicads.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl}, in disguise where root would be refused. */
final class PostgresPrograms {

    private static final int PATIENCE_SECONDS = 90;

    private final Path folder;
    private final RootDisguise disguise;

    PostgresPrograms(Path folder, RootDisguise disguise) {
        this.folder = folder;
        this.disguise = disguise;
    }

    /** Gives files to the user the programs run as, when that is another one. */
    void handOver(Path... files) throws IOException {
        if (disguise.newOwner() == null) {
            return;
        }
        for (var file : files) {
            check("chown", execute(List.of("chown", "-R", disguise.newOwner(), file.toString())));
        }
    }

    void run(String... command) throws IOException {
        var words = new ArrayList<>(disguise.prefix());
        words.add(folder.resolve(command[0]).toString());
        words.addAll(Arrays.asList(command).subList(1, command.length));
        check(command[0], execute(words));
    }

    private static void check(String program, Result result) throws IOException {
        if (result.code() != 0) {
            throw new IOException(program + " ended with " + result.code() + ": " + result.output());
        }
    }

    private static Result execute(List<String> words) throws IOException {
        var output = Files.createTempFile("postgres", ".log");
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            return new Result(waitFor(builder.start(), words.get(0)), Files.readString(output));
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
