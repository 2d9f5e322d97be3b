package com.mdmcmusicads.app.facturx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files of invoices: made once, the same for everybody, changed by nobody. */
@IntegrationTest
class InvoiceFilesIT {

    private static final int AT_ONCE = 6;

    @Autowired
    InvoiceFiles files;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    Billed billed;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everybodyWhoAsksAtOnceGetsTheSameBytesAndTheTrailTellsIt() throws Exception {
        var id = issued("Ensemble");
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        Callable<String> ask = () -> files.of(id).sha256();
        var prints = pool
                .invokeAll(IntStream.range(0, AT_ONCE).mapToObj(number -> ask).toList())
                .stream()
                .map(InvoiceFilesIT::result)
                .collect(Collectors.toSet());
        pool.shutdown();

        assertThat(prints).hasSize(1);
        assertThat(InvoiceArchive.sha256(files.of(id).bytes())).isIn(prints);
        assertThat(trail.of(new Subject("invoice", id), 50))
                .extracting(TrailEntry::action)
                .containsOnlyOnce("invoice.filed");
    }

    @Test
    void fileSaysWhatWasFrozenAndIsNamedAfterItsNumber() throws Exception {
        var id = issued("Nommée");
        var file = files.of(id);
        var number = invoices.sheet(id).number();

        assertThat(file.name()).isEqualTo("Facture-" + number + ".pdf");
        try (var document = Loader.loadPDF(file.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains(number, "Label d’Essai SARL");
        }
        assertThat(files.made(id).orElseThrow().sha256()).isEqualTo(file.sha256());
    }

    @Test
    void duplicateIsNeverKept() {
        var id = issued("Duplicata");

        assertThat(files.duplicate(id).name()).startsWith("Duplicata-Facture-F");
        assertThat(files.made(id)).isEmpty();
    }

    @Test
    void draftHasNoFile() {
        var draft = invoices.draft(Billed.month(billed.company("Brouillon"), "200.00"));

        assertThatThrownBy(() -> files.of(draft)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plainSqlChangesNothing() {
        var id = issued("Intouchable");
        files.of(id);

        for (var attack : new String[] {
            "update invoice_file set content = ''::bytea where invoice_id = '%s'",
            "delete from invoice_file where invoice_id = '%s'",
            "truncate invoice_file"
        }) {
            assertThatThrownBy(() -> jdbc.update(attack.formatted(id)))
                    .as(attack)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private String issued(String name) {
        return invoices.draftAndIssue(Billed.month(billed.company(name), "200.00"));
    }

    private static String result(Future<String> asked) {
        try {
            return asked.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
