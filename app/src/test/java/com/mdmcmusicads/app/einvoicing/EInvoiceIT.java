package com.mdmcmusicads.app.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.facturx.InvoiceFiles;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An invoice's way through a platform behind a folder, on a real database; and without any platform. */
@IntegrationTest
class EInvoiceIT {

    @Autowired
    EInvoiceDesk withoutPlatform;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    InvoiceFiles files;

    @Autowired
    EInvoiceHistory history;

    @Autowired
    EInvoiceNews news;

    @Autowired
    StatusReader reader;

    @Autowired
    Billed billed;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private EInvoiceDesk desk;
    private StatusWatch watch;

    @BeforeEach
    void setUpAPlatform() {
        Optional<ApprovedPlatform> platform = Optional.of(new FileDrop(folder, Clock.systemUTC()));
        desk = new EInvoiceDesk(invoices, files, history, news, platform, Clock.systemUTC());
        watch = new StatusWatch(platform, reader);
    }

    @Test
    void withoutAPlatformNothingIsPretended() {
        var id = issued("Sans plateforme");

        assertThat(withoutPlatform.submit(id)).isEqualTo(EInvoiceState.NOT_CONFIGURED);
        assertThat(withoutPlatform.canSubmit(id)).isFalse();
        assertThat(withoutPlatform.history(id)).isEmpty();
    }

    @Test
    void privatePersonIsNoMatterOfPlatforms() {
        var id = invoices.draftAndIssue(Billed.month(billed.person("Ada Essai"), "200.00"));

        assertThat(submit(id)).isEqualTo(EInvoiceState.NOT_CONCERNED);
        assertThat(folder.resolve("outgoing")).doesNotExist();
    }

    @Test
    void exactFileIsHandedOverOnce() throws IOException {
        var id = issued("Une fois");
        assertThat(desk.state(id)).isEqualTo(EInvoiceState.NOT_SENT);

        assertThat(submit(id)).isEqualTo(EInvoiceState.HANDED_OVER);
        var file = folder.resolve("outgoing").resolve(number(id) + ".pdf");
        assertThat(file).hasBinaryContent(files.of(id).bytes());
        Files.delete(file);
        assertThat(submit(id)).isEqualTo(EInvoiceState.HANDED_OVER);

        assertThat(file).doesNotExist();
        assertThat(desk.history(id)).hasSize(1);
    }

    @Test
    void whatThePlatformSaysIsNotedInWhateverOrderItComesAndOnce() throws IOException {
        var id = issued("Suivie");
        submit(id);
        say("b.xml", Messages.status(number(id), "203", "20270101120000", null));
        watch.look();
        say("a.xml", Messages.status(number(id), "200", "20270101100000", null));
        watch.look();
        say("again.xml", Messages.status(number(id), "200", "20270101100000", null));
        watch.look();

        assertThat(desk.state(id)).isEqualTo(EInvoiceState.MADE_AVAILABLE);
        assertThat(desk.history(id)).hasSize(3);
        assertThat(folder.resolve("incoming/read")).isDirectoryContaining("glob:**a.xml");
        assertThat(trail.of(new Subject("invoice", id), 50))
                .extracting(TrailEntry::action)
                .contains("invoice.handed-over", "invoice.platform-said");
    }

    @Test
    void rejectionIsToldToAPersonAndMayBeHandedOverAgain() throws IOException {
        var id = issued("Rejetée");
        submit(id);
        say("rejected.xml", Messages.status(number(id), "213", "20270101100000", "SIREN inconnu de l’annuaire"));
        watch.look();

        assertThat(desk.state(id)).isEqualTo(EInvoiceState.REJECTED);
        assertThat(desk.history(id).get(1).reason()).isEqualTo("SIREN inconnu de l’annuaire");
        assertThat(told("einvoicing.notice.REJECTED", "invoices/" + id)).isPositive();

        assertThat(desk.canSubmit(id)).isTrue();
        assertThat(submit(id)).isEqualTo(EInvoiceState.HANDED_OVER);
        say("deposited.xml", Messages.status(number(id), "200", "20270102100000", null));
        watch.look();
        assertThat(desk.state(id)).isEqualTo(EInvoiceState.DEPOSITED);
    }

    @Test
    void messageNobodyCanReadIsPutAsideAndToldWhileOneStillBeingWrittenWaits() throws IOException {
        say("unknown.xml", Messages.status("F1999-00001", "200", "20270101100000", null));
        var broken = say("broken.xml", "<CrossDomain");
        watch.look();
        assertThat(broken).exists();
        assertThat(folder.resolve("incoming/unread/unknown.xml")).exists();

        Files.setLastModifiedTime(broken, FileTime.from(Instant.now().minusSeconds(120)));
        watch.look();
        assertThat(folder.resolve("incoming/unread/broken.xml")).exists();
        assertThat(told("einvoicing.notice.unread", "")).isPositive();
    }

    @Test
    void platformOutOfReachLeavesNoTraceAndIsTriedAgain() throws IOException {
        var id = issued("Injoignable");
        Files.writeString(folder.resolve("outgoing"), "a file where a folder belongs");

        assertThatThrownBy(() -> submit(id)).isInstanceOf(UncheckedIOException.class);
        assertThat(desk.history(id)).isEmpty();

        Files.delete(folder.resolve("outgoing"));
        assertThat(submit(id)).isEqualTo(EInvoiceState.HANDED_OVER);
    }

    @Test
    void plainSqlChangesNothing() {
        submit(issued("Intouchable"));

        for (var attack : new String[] {
            "update einvoice_event set state = 'APPROVED'", "delete from einvoice_event", "truncate einvoice_event"
        }) {
            assertThatThrownBy(() -> jdbc.update(attack)).as(attack).hasMessageContaining("append-only");
        }
    }

    private EInvoiceState submit(String id) {
        return transaction.execute(status -> desk.submit(id));
    }

    private Path say(String name, String message) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("incoming")).resolve(name), message);
    }

    private String issued(String name) {
        return invoices.draftAndIssue(Billed.month(billed.company(name), "200.00"));
    }

    private String number(String id) {
        return invoices.sheet(id).number();
    }

    private int told(String key, String route) {
        return jdbc.queryForObject(
                "select count(*) from notification where message_key = ? and route = ?", Integer.class, key, route);
    }
}
