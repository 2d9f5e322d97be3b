package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.Application;
import com.mdmcmusicads.app.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;

/** A JVM of its own that issues invoices as fast as it can, to be killed. */
final class IssuingNode {

    private static final int THREADS = 4;

    private IssuingNode() {}

    static Process start(Path log, Map<String, String> settings, String client, String prefix) throws IOException {
        var command = List.of(
                JavaProcess.java(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                JavaProcess.classPath(),
                IssuingNode.class.getName(),
                client,
                prefix);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    public static void main(String[] arguments) {
        var desk = SpringApplication.run(Application.class).getBean(InvoiceDesk.class);
        IntStream.range(0, THREADS)
                .forEach(thread ->
                        new Thread(() -> issue(desk, arguments[0], arguments[1] + "/" + thread + "/")).start());
    }

    private static void issue(InvoiceDesk desk, String client, String prefix) {
        for (var at = 0; ; at++) {
            desk.draftAndIssue(Billed.month(client, prefix + at, Billed.fee("200.00")));
        }
    }
}
