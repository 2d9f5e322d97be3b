package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.forms.FieldError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TaskFilesIT {

    private static final byte[] PDF = "%PDF-1.7 un contrat".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskFiles files;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient sql;

    Person ines;
    OpenTask task;

    @BeforeEach
    void meet() {
        ines = people.somebody(Role.SDR);
        people.be(ines);
        task = tasks.find(cases.task("Fichiers")).orElseThrow();
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void fileIsKeptWithTheTypeOfItsContent() {
        var kept = files.attach(task.id(), "C:\\docs\\Contrat signé.PDF", PDF);

        assertThat(kept.name()).isEqualTo("Contrat signé.PDF");
        assertThat(kept.type()).isEqualTo("application/pdf");
        assertThat(files.of(task)).containsExactly(kept);
        assertThat(files.content(task.id(), kept.id())).contains(PDF);
    }

    @Test
    void equalBytesAreStoredOnce() {
        var content = ("%PDF-" + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
        files.attach(task.id(), "a.pdf", content);
        files.attach(task.id(), "b.pdf", content);

        assertThat(files.of(task)).hasSize(2);
        assertThat(sql.sql("select count(*) from file_content where bytes = ?")
                        .param(content)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <html><script>alert(1)</script>",
        "photo.png, <svg onload=alert(1)>",
        "image.svg, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "facture.pdf.exe, MZ",
        "facture.pdf, MZ",
        "script.sh, #!/bin/sh",
        "sans-extension, %PDF-1.7"
    })
    void hostileTypesAreRefused(String name, String content) {
        assertThatThrownBy(() -> files.attach(task.id(), name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.WRONG_KIND));
        assertThat(files.of(task)).isEmpty();
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() {
        assertThatThrownBy(() -> files.attach(task.id(), "a.pdf", new byte[0])).isInstanceOf(FileRefusal.class);
        assertThatThrownBy(() -> files.attach(task.id(), "a.pdf", new byte[TaskFiles.LARGEST + 1]))
                .isInstanceOf(FileRefusal.class);
    }

    @Test
    void strangersNeitherAttachNorRead() {
        var kept = files.attach(task.id(), "a.pdf", PDF);
        var elsewhere = cases.task("Autre dossier");
        assertThat(files.content(elsewhere, kept.id())).isEmpty();

        people.be(people.somebody(Role.SUPPORT));
        assertThatThrownBy(() -> files.attach(task.id(), "a.pdf", PDF)).isInstanceOf(TaskRefusal.class);
        assertThatThrownBy(() -> files.content(task.id(), kept.id())).isInstanceOf(TaskRefusal.class);
    }

    @Test
    void formFileCompletesTheTaskOnlyWhereItWasChosen() throws IOException {
        var other = tasks.find(cases.task("Autre")).orElseThrow();
        var here = files.storeFor(task, ines).keep("a.pdf", "text/html", new ByteArrayInputStream(PDF));
        var there = files.storeFor(other, ines).keep("b.pdf", null, new ByteArrayInputStream(PDF));
        desk.claim(task.id());

        assertThat(here.contentType()).isEqualTo("application/pdf");
        assertThat(desk.complete(task.id(), Map.of("verdict", "YES", "proof", there.reference())))
                .extracting(FieldError::path)
                .containsExactly("proof");
        assertThat(desk.complete(task.id(), Map.of("verdict", "YES", "proof", here.reference())))
                .isEmpty();
    }

    @Test
    void filesTakenBackLeaveNoBytes() throws IOException {
        var content = ("%PDF-" + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
        var store = files.storeFor(task, ines);
        var kept = store.keep("a.pdf", null, new ByteArrayInputStream(content));
        store.discard(kept.reference());
        store.discard("nonsense");

        assertThat(store.find(kept.reference())).isEmpty();
        assertThat(sql.sql("select count(*) from file_content where bytes = ?")
                        .param(content)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
