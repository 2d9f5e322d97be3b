package com.mdmcmusicads.app.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.accounting.ExportJob.State;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.ledger.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class ExportIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    ExportDesk desk;

    @Autowired
    AccountingExporter exporter;

    @Autowired
    Exports exports;

    @Autowired
    ExportParts parts;

    @Autowired
    Books books;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path folder;

    @BeforeEach
    void logIn() {
        Screens.open(application, "accounting@demo.mdmc");
    }

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void theFileOfAYearIsWrittenCheckedKeptAndEveryFetchIsInTheTrail() throws Exception {
        var invoice = books.invoice(books.client("Ligne du FEC"), "200.00");
        books.pay(invoice, "240.00");
        var number = books.number(invoice);

        var id = ask(ExportKind.FEC);
        var job = ends(id, State.DONE);

        assertThat(job.fileName()).matches("\\d{9}FEC" + books.day().getYear() + "1231\\.txt");
        assertThat(job.findings()).isEmpty();
        var bytes = fetch(id);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(job.sha256());
        var lines = new String(bytes, job.format().charset()).split("\r\n");
        assertThat(lines).hasSize(job.linesAll() + 1);
        assertThat(List.of(lines).stream().filter(line -> line.contains(number)).toList())
                .hasSize(5);
        assertThat(trail.of(new Subject("accounting-export", id), 10))
                .anyMatch(entry -> entry.action().equals("accounting.export.fetched"));
    }

    @Test
    void journalsAndTaxAreWorkbooksThatPassTheirOwnCheck() throws IOException {
        books.pay(books.invoice(books.client("Classeur"), "100.00"), "60.00");

        for (var kind : List.of(ExportKind.SALES_JOURNAL, ExportKind.RECEIPTS_JOURNAL, ExportKind.VAT_SUMMARY)) {
            var id = ask(kind);
            ends(id, State.DONE);
            var file = Files.write(folder.resolve(kind + ".xlsx"), fetch(id));
            var rows = new ArrayList<SheetRow>();
            new SheetReader(SheetReader.Limits.USUAL).read(file, rows::add);
            assertThat(rows).as(kind.name()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void nothingToWriteAboutIsSaid() {
        var id = desk.ask(
                ExportKind.FEC, LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31), FecFormat.USUAL, Locale.FRENCH);

        ends(id, State.EMPTY);
        assertThatThrownBy(() -> desk.fetch(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsDoneAgainAfterACrashGoesOnWhereItStoppedAndASpoiltFileIsRefused() {
        books.invoice(books.client("Reprise"), "10.00");
        var year = books.day().getYear();
        var id = exports.add(
                ExportKind.FEC,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                FecFormat.USUAL,
                Locale.FRENCH,
                "11111111-1111-1111-1111-111111111111",
                java.time.Instant.EPOCH);
        while (!exporter.prepareExport(id)) {
            assertThat(exports.find(id)).isPresent();
        }
        assertThat(exporter.fixScope(id)).isPositive();
        while (!exporter.writeExport(id)) {
            assertThat(exports.find(id)).isPresent();
        }
        assertThat(exporter.writeExport(id)).as("once more").isTrue();
        assertThat(exporter.checkExport(id)).isTrue();

        parts.add(id, "VE\tspoilt\r\n".getBytes());
        assertThat(exporter.checkExport(id)).isFalse();
        assertThat(exports.find(id).orElseThrow().findings()).isNotEmpty();
        exports.end(id, State.REFUSED, java.time.Instant.EPOCH);
        assertThatThrownBy(() -> desk.fetch(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStoppedExportWritesNothingMoreAndCanGoOn() {
        books.invoice(books.client("Arrêt"), "10.00");
        var id = ask(ExportKind.SALES_JOURNAL);
        desk.stop(id);
        var state = exports.find(id).orElseThrow().state();
        assertThat(state).isIn(State.STOPPED, State.DONE);
        if (state == State.STOPPED) {
            desk.resume(id);
        }
        ends(id, State.DONE);
    }

    @Test
    void directionFetchesAndAsksForNothingOthersDoNeither() {
        books.invoice(books.client("Rôles"), "10.00");
        var id = ask(ExportKind.SALES_JOURNAL);
        ends(id, State.DONE);
        Screens.close();
        Screens.open(application, "direction@demo.mdmc");
        assertThat(desk.fetch(id)).isNotNull();
        assertThatThrownBy(() -> ask(ExportKind.FEC)).isInstanceOf(AuthorizationDeniedException.class);
        Screens.close();
        Screens.open(application, "sales@demo.mdmc");
        assertThatThrownBy(() -> desk.fetch(id)).isInstanceOf(AuthorizationDeniedException.class);
    }

    private String ask(ExportKind kind) {
        var year = books.day().getYear();
        return desk.ask(kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), FecFormat.USUAL, Locale.FRENCH);
    }

    private byte[] fetch(String id) throws IOException {
        try (var content = desk.fetch(id)) {
            return content.readAllBytes();
        }
    }

    private ExportJob ends(String id, State state) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(exports.find(id).orElseThrow())
                        .as(() -> String.valueOf(exports.find(id).orElseThrow().findings()))
                        .extracting(ExportJob::state)
                        .isEqualTo(state));
        return exports.find(id).orElseThrow();
    }
}
