package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailRelay.Fault;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import com.mdmcmusicads.processes.mail.MailDelivery;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail over real sockets: through the engine, a relay that plays the faults, and a real server behind it. */
@IntegrationTest
class MailDeliveryIT {

    @Autowired
    Mailer mailer;

    @Autowired
    SentMails mails;

    @Autowired
    MailRegister register;

    @Autowired
    Suppressions suppressions;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String nora = "nora-" + UUID.randomUUID() + "@exemple.fr";
    private final Subject lead = Subject.lead(UUID.randomUUID().toString());

    @Test
    void mailLeavesInBothFormsWithItsNamesAndHeaders() throws Exception {
        String id;
        try (var request = Correlation.of("a-request-of-ours")) {
            id = mailer.post(marketing("step-" + UUID.randomUUID()));
        }
        awaitState(id, MailState.SENT);

        var received = MailServer.mailsTo(nora).get(0);
        assertThat(received.getSubject()).isEqualTo("Votre sortie, Nora ?");
        assertThat(received.getMessageID()).isEqualTo("<" + id + "@mdmc.example>");
        assertThat(received.getHeader(Correlation.HEADER)).containsExactly("a-request-of-ours");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://mdmc.example/u/1>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(((Multipart) received.getContent()).getCount()).isPositive();
        assertThat(MailServer.text(received)).contains("Bonjour Nora", "Écouter (https://mdmc.example/a?b=1&c=2)");
    }

    @Test
    void addressForAnswersLeadsBackToTheMail(@Autowired ReplyMarker marker) throws Exception {
        var id = mailer.post(service());
        awaitState(id, MailState.SENT);

        var answers = MailServer.mailsTo(nora).get(0).getReplyTo()[0].toString();
        assertThat(answers).startsWith("contact+m").endsWith("@mdmc.example");
        assertThat(marker.read(answers)).contains(id);
        assertThat(marker.read(answers.toUpperCase(Locale.ROOT))).contains(id);
        assertThat(marker.read("MDMC <" + answers + ">")).contains(id);
        assertThat(marker.read(answers.replaceFirst("\\+m.", "+mz"))).isEmpty();
        assertThat(marker.read("contact@mdmc.example")).isEmpty();
        assertThat(mails.byMessageId(" <" + id + "@elsewhere> ").orElseThrow().id())
                .isEqualTo(id);
        assertThat(mails.byMessageId("<nothing of ours>")).isEmpty();
    }

    @Test
    void whatWasRolledBackNeverLeaves() {
        transaction.executeWithoutResult(status -> {
            mailer.post(service());
            status.setRollbackOnly();
        });
        var id = mailer.post(service());
        awaitState(id, MailState.SENT);

        assertThat(MailServer.mailsTo(nora)).hasSize(1);
    }

    @Test
    void sameReferencePostedTwiceIsOneMail() {
        var reference = "step-" + UUID.randomUUID();
        var first = mailer.post(marketing(reference));
        var second = mailer.post(marketing(reference));
        awaitState(first, MailState.SENT);

        assertThat(second).isEqualTo(first);
        assertThat(MailServer.mailsTo(nora)).hasSize(1);
    }

    @Test
    void secretTextIsWipedOnceTheMailHasLeft() {
        var words = Map.of("name", "Nora", "inviter", "Camille", "link", "https://crm.example/secret");
        var secret = mailer.send(new Letter(nora, Locale.FRENCH, "invitation", words, null, true));
        var plain = mailer.send(new Letter(nora, Locale.FRENCH, "invitation", words, null, false));
        awaitState(secret, MailState.SENT);
        awaitState(plain, MailState.SENT);

        assertThat(find(secret).text()).isNull();
        assertThat(find(plain).text()).contains("Bonjour");
    }

    @Test
    void recipientThatDoesNotExistIsRefusedAtTheDoorAndNotWrittenToAgain() {
        MailServer.RELAY.play(nora, Fault.NO_SUCH_BOX);
        var id = mailer.post(marketing(null));
        awaitState(id, MailState.BOUNCED);

        assertThat(find(id).reason()).contains("550 5.1.1");
        assertThat(suppressions.holds(nora)).isTrue();
        assertThat(actions()).contains("mail.queued", "mail.bounced");
        assertThat(instances(id)).isZero();

        MailServer.RELAY.heal(nora);
        var next = mailer.post(service());
        awaitState(next, MailState.SUPPRESSED);
        assertThat(MailServer.mailsTo(nora)).isEmpty();
    }

    @Test
    void refusalThatIsNotTheAddressesFaultBlocksNobody() {
        MailServer.RELAY.play(nora, Fault.POLICY);
        var id = mailer.post(marketing(null));
        awaitState(id, MailState.BOUNCED);

        assertThat(suppressions.holds(nora)).isFalse();
    }

    @Test
    void addressNobodyCanWriteIsRefusedWithoutAskingTheServer() {
        var id = mailer.post(
                new Message("no address at all@", "Objet", "Texte", null, null, null, Purpose.SERVICE, null));
        awaitState(id, MailState.BOUNCED);

        assertThat(find(id).reason()).isNotBlank();
    }

    @Test
    void greylistedMailWaitsAndLeavesLater() {
        MailServer.RELAY.play(nora, Fault.GREYLISTED);
        var id = mailer.post(service());
        await().until(() -> find(id).reason() != null);

        var mail = find(id);
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.next()).isAfter(Instant.now().plusSeconds(200));
        await().until(() -> job(id).getDuedate() != null);

        MailServer.RELAY.heal(nora);
        jobs.executeJob(job(id).getId());
        awaitState(id, MailState.SENT);
        assertThat(MailServer.mailsTo(nora)).hasSize(1);
    }

    @Test
    void serverThatHangsUpIsTriedAgainAndTheMailFailsInTheEndUntilSomebodyRetries() {
        MailServer.RELAY.play(nora, Fault.HANGS_UP);
        var id = mailer.post(service());
        await().until(() -> find(id).reason() != null && job(id).getDuedate() != null);

        assertThat(find(id).state()).isEqualTo(MailState.QUEUED);
        assertThat(find(id).next()).isBetween(Instant.now(), Instant.now().plus(Duration.ofMinutes(2)));
        assertThat(job(id).getRetries()).isEqualTo(MailDelivery.PAUSES.size());

        retry(id);
        awaitState(id, MailState.FAILED);
        assertThat(incidents(id)).isEqualTo(1);
        assertThat(actions()).contains("mail.failed");

        MailServer.RELAY.heal(nora);
        retry(id);
        awaitState(id, MailState.SENT);
        assertThat(incidents(id)).isZero();
        assertThat(MailServer.mailsTo(nora)).hasSize(1);
    }

    @Test
    void serverThatVanishesAfterTheDotLeavesADoubtAPersonDecides() {
        MailServer.RELAY.play(nora, Fault.HANGS_UP_AFTER_THE_DOT);
        var resent = mailer.post(service());
        var known = mailer.post(service());
        awaitState(resent, MailState.UNCERTAIN);
        awaitState(known, MailState.UNCERTAIN);
        assertThat(MailServer.RELAY.seen(nora)).isEqualTo(2);
        await().until(() -> instances(resent) + instances(known) == 0);
        assertThat(actions()).contains("mail.uncertain");

        MailServer.RELAY.heal(nora);
        assertThat(register.declareSent(known)).isTrue();
        assertThat(register.sendAgain(resent)).isTrue();
        awaitState(resent, MailState.SENT);

        assertThat(find(known).state()).isEqualTo(MailState.SENT);
        assertThat(register.sendAgain(known)).isFalse();
        assertThat(MailServer.RELAY.seen(nora)).isEqualTo(3);
    }

    @Test
    void slowServerGetsItsTime() {
        MailServer.RELAY.play(nora, Fault.SLOW);
        var id = mailer.post(service());
        awaitState(id, MailState.SENT);

        assertThat(MailServer.mailsTo(nora)).hasSize(1);
    }

    @Test
    void marketingStopsAtASuppressedAddressAndServiceGoesOn() {
        suppressions.add(nora, Why.UNSUBSCRIBED, lead);
        var marketing = mailer.post(marketing(null));
        var service = mailer.post(service());
        awaitState(marketing, MailState.SUPPRESSED);
        awaitState(service, MailState.SENT);

        assertThat(find(marketing).reason()).isEqualTo("UNSUBSCRIBED");
        suppressions.lift(nora.toUpperCase(Locale.ROOT), Why.UNSUBSCRIBED, "asked on the telephone");
        assertThat(suppressions.holds(nora)).isFalse();
        assertThat(register.sendAgain(marketing)).isTrue();
        awaitState(marketing, MailState.SENT);
    }

    @Test
    void bounceThatComesBackLaterClosesTheMail() {
        var id = mailer.post(marketing(null));
        awaitState(id, MailState.SENT);

        mails.bounced(id, false, "4.2.2 box full");
        assertThat(find(id).state()).isEqualTo(MailState.SENT);
        mails.bounced(id, true, "5.1.1 unknown");
        assertThat(find(id).state()).isEqualTo(MailState.BOUNCED);
        assertThat(suppressions.holds(nora)).isTrue();
        assertThat(actions()).contains("mail.delayed", "mail.bounced");
        assertThat(mails.about(lead)).extracting(SentMail::id).containsExactly(id);
    }

    @Test
    void marketingWithoutAWayOutIsRefused() {
        assertThatThrownBy(() ->
                        mailer.post(new Message(nora, "Objet", "Texte", null, Map.of(), lead, Purpose.MARKETING, null)))
                .hasMessageContaining("List-Unsubscribe");
    }

    @Test
    void headersCannotBeForged() {
        assertThatThrownBy(() -> mailer.post(header("X-Any", "one\r\nBcc: all@exemple.fr")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mailer.post(header("From", "somebody@else.fr")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mailThatWaitedBeforeProcessesCarriedMailGetsOneAtTheStart(@Autowired MailAdoption adoption) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into mail_message (id, status, recipient, subject, body_text, confidential, correlation_id,"
                        + " created_at) values (?, 'QUEUED', ?, 'Ancien', 'Bonjour', false, 'x', now())",
                id,
                nora);
        adoption.adoptOrphans();
        adoption.adoptOrphans();
        awaitState(id.toString(), MailState.SENT);

        assertThat(MailServer.mailsTo(nora)).hasSize(1);
    }

    private Message header(String name, String value) {
        return new Message(nora, "Objet", "Texte", null, Map.of(name, value), lead, Purpose.SERVICE, null);
    }

    private Message service() {
        return new Message(nora, "Votre compte", "Bonjour", null, null, lead, Purpose.SERVICE, null);
    }

    private Message marketing(String reference) {
        var html = "<p>Bonjour Nora</p><p><a href=\"https://mdmc.example/a?b=1&amp;c=2\">Écouter</a></p>";
        var wayOut = Map.of(
                "List-Unsubscribe",
                "<https://mdmc.example/u/1>",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
        return new Message(nora, "Votre sortie, Nora ?", null, html, wayOut, lead, Purpose.MARKETING, reference);
    }

    private void awaitState(String id, MailState state) {
        await().atMost(Duration.ofSeconds(12))
                .untilAsserted(() -> assertThat(find(id))
                        .extracting(SentMail::state, SentMail::reason)
                        .first()
                        .isEqualTo(state));
    }

    private SentMail find(String id) {
        return mails.find(id).orElseThrow();
    }

    private Job job(String id) {
        return jobs.createJobQuery()
                .processInstanceId(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .singleResult();
    }

    private void retry(String id) {
        jobs.setJobRetries(1).jobId(job(id).getId()).dueDate(null).execute();
    }

    private long incidents(String id) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .withIncident()
                .count();
    }

    private long instances(String id) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .count();
    }

    private java.util.List<String> actions() {
        return trail.of(lead, 50).stream().map(TrailEntry::action).toList();
    }
}
