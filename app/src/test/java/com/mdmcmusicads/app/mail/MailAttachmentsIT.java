package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailRelay.Fault;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.mail.Message.Attachment;
import com.mdmcmusicads.app.mail.SentMails.Enclosed;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that go with mails, through the engine and over real sockets. */
@IntegrationTest
class MailAttachmentsIT {

    private static final String NAME = "Facture F2026-00001 – Zoë & l’été.pdf";

    @Autowired
    Mailer mailer;

    @Autowired
    SentMails mails;

    @Autowired
    MailRegister register;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService engine;

    private final String nora = "nora-" + UUID.randomUUID() + "@exemple.fr";
    private final byte[] pdf = new byte[200_000];
    private final Attachment words =
            new Attachment("mots.txt", "text/plain", "déjà vu\n".getBytes(StandardCharsets.UTF_8));

    MailAttachmentsIT() {
        new Random(7).nextBytes(pdf);
    }

    @Test
    void filesGoWithTheMailInTheirOrderUnderTheirNames() throws Exception {
        var id = post(new Attachment(NAME, "application/pdf", pdf), words);
        awaitState(id, MailState.SENT);

        var mixed = received(0);
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(3);
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(((Multipart) mixed.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
        var file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo(NAME);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getHeader("Content-Disposition")[0])
                .startsWith("attachment")
                .contains("filename*")
                .contains("Zo%C3%AB");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(pdf);
        assertThat(mixed.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(words.bytes());
    }

    @Test
    void filesStayWithTheMailForThoseWhoReadIt() {
        var id = post(new Attachment(NAME, "application/pdf", pdf), words);

        assertThat(mails.enclosed(id))
                .containsExactly(
                        new Enclosed(0, NAME, "application/pdf", pdf.length),
                        new Enclosed(1, "mots.txt", "text/plain", words.bytes().length));
        assertThat(mails.attachment(id, 0).orElseThrow().bytes()).isEqualTo(pdf);
        assertThat(mails.attachment(id, 2)).isEmpty();
    }

    @Test
    void filesAreTheSameAtTheNextAttemptAndWhenAPersonSendsAgain() throws Exception {
        MailServer.RELAY.play(nora, Fault.GREYLISTED);
        var id = post(new Attachment(NAME, "application/pdf", pdf));
        await().until(() -> mails.find(id).orElseThrow().reason() != null);
        await().until(() -> job(id).getDuedate() != null);
        MailServer.RELAY.heal(nora);
        jobs.executeJob(job(id).getId());
        awaitState(id, MailState.SENT);
        assertThat(received(0).getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);

        MailServer.RELAY.play(nora, Fault.HANGS_UP_AFTER_THE_DOT);
        var doubted = post(new Attachment(NAME, "application/pdf", pdf));
        awaitState(doubted, MailState.UNCERTAIN);
        MailServer.RELAY.heal(nora);
        assertThat(register.sendAgain(doubted)).isTrue();
        awaitState(doubted, MailState.SENT);
        assertThat(received(1).getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void sameReferencePostedTwiceKeepsTheFirstFiles() {
        var reference = "invoice-" + UUID.randomUUID();
        var first = mailer.post(message(reference, List.of(words)));
        mailer.post(message(reference, List.of(new Attachment("b.pdf", "application/pdf", pdf))));

        assertThat(mails.enclosed(first)).extracting(Enclosed::name).containsExactly("mots.txt");
    }

    @Test
    void filesTooLargeOrWithoutAProperNameAreRefused() {
        var half = new byte[6 << 20];
        assertThatThrownBy(() -> post(
                        new Attachment("a.pdf", "application/pdf", half),
                        new Attachment("b.pdf", "application/pdf", half)))
                .hasMessageContaining("10 MB");
        for (var name : new String[] {"", "../a.pdf", "a\r\nBcc: all@exemple.fr", null}) {
            assertThatThrownBy(() -> post(new Attachment(name, "application/pdf", pdf)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> post(new Attachment("a.pdf", "pdf", pdf))).hasMessageContaining("media type");
        assertThat(MailServer.mailsTo(nora)).isEmpty();
    }

    private String post(Attachment... files) {
        return mailer.post(message(null, List.of(files)));
    }

    private Message message(String reference, List<Attachment> files) {
        var html = "<p>Bonjour Nora</p>";
        return new Message(nora, "Votre facture", null, html, null, null, Purpose.SERVICE, reference, files);
    }

    private Multipart received(int number) throws Exception {
        return (Multipart) MailServer.mailsTo(nora).get(number).getContent();
    }

    private void awaitState(String id, MailState state) {
        await().atMost(Duration.ofSeconds(12))
                .until(() -> mails.find(id).orElseThrow().state() == state);
    }

    private Job job(String id) {
        return jobs.createJobQuery()
                .processInstanceId(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .singleResult();
    }
}
