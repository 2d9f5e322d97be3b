package com.mdmcmusicads.app.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.bench.BenchReport;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.leadimport.ImportJob.State;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ten thousand rows of Excel become ten thousand scored and routed leads, each with its process. */
@IntegrationTest
class ImportBench {

    private static final int ROWS = 10_000;

    @Autowired
    ApplicationContext application;

    @Autowired
    ImportDesk desk;

    @TempDir
    Path folder;

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void tenThousandRows() throws IOException {
        Screens.open(application, "sdr@demo.mdmc");
        var file = file();
        var begin = System.nanoTime();
        var id = desk.open(file, "leads.xlsx", Locale.FRENCH);
        var opened = System.nanoTime();
        desk.check(id, desk.find(id).mapping());
        var checked = System.nanoTime();
        desk.start(id, false);
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> desk.find(id).state() == State.DONE);
        var done = System.nanoTime();

        assertThat(desk.tally(id).of(Outcome.CREATED)).isEqualTo(ROWS);
        new BenchReport("leadimport")
                .line("| import of %,d rows from Excel | seconds | rows/s |", ROWS)
                .line("|---|---|---|")
                .line("| read and kept | %.1f | %.0f |", (opened - begin) / 1e9, ROWS * 1e9 / (opened - begin))
                .line("| checked | %.1f | %.0f |", (checked - opened) / 1e9, ROWS * 1e9 / (checked - opened))
                .line(
                        "| leads with process, score, team and task | %.1f | %.0f |",
                        (done - checked) / 1e9, ROWS * 1e9 / (done - checked))
                .write();
    }

    private Path file() throws IOException {
        var file = folder.resolve("leads.xlsx");
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var columns = List.of(
                Column.text("Nom", 20),
                Column.text("E-mail", 30),
                Column.text("Budget", 10),
                Column.text("Pays", 10),
                Column.text("Genre", 10));
        try (var sheet = new SheetWriter("Prospects", Locale.FRENCH, columns);
                var target = Files.newOutputStream(file)) {
            for (var row = 0; row < ROWS; row++) {
                sheet.row("Person " + row, mark + row + "@bench.example", row % 5000, "France", "pop");
            }
            sheet.writeTo(target);
        }
        return file;
    }
}
