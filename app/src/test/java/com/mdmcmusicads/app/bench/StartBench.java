package com.mdmcmusicads.app.bench;

import com.mdmcmusicads.app.Node;
import com.mdmcmusicads.app.capture.WebhookCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first healthy answer, and what the application takes of the machine's memory. */
class StartBench {

    private static final int LEADS = 1000;

    @TempDir
    Path home;

    @Test
    void startsAndMemory() throws Exception {
        var report = new BenchReport("start").line("| what | figure |").line("|---|---|");
        try (var node = new Node(
                home.resolve("node.log"),
                List.of("-Xmx512m"),
                "MDMC_DATA_DIR",
                home.resolve("data").toString())) {
            report.line(
                    "| first start (PostgreSQL unpacked and set up, all tables made, demo data) | %.1f s |",
                    start(node));
            node.close();
            report.line("| every later start | %.1f s |", start(node));
            report.line("| resident memory when it is up, -Xmx512m | %d MiB |", residentMiB(node.pid()));
            Load.of(8, LEADS, () -> node.webhook().post(WebhookCaller.lead(WebhookCaller.someone())));
            report.line("| resident memory after %,d leads | %d MiB |", LEADS, residentMiB(node.pid()));
        }
        report.write();
    }

    private static double start(Node node) throws IOException {
        var begin = System.nanoTime();
        node.start();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long residentMiB(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
