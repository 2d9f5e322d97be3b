package com.mdmcmusicads.app.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.inbound.MailKind;
import com.mdmcmusicads.app.inbound.MailReceived;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.outreach.Prospects.Prospect;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.mdmcmusicads.processes.outreach.EmailSequence;
import com.mdmcmusicads.processes.outreach.EmailSequenceSteps;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A sequence from the enrolment to its end, over a real mail server; time passes by moving the due dates of its timers. */
@IntegrationTest
class EmailSequenceIT {

    /** The usual sequence, but all day long. */
    private static final String SEQUENCE = "all-day";

    @Autowired
    LeadDesk leads;

    @Autowired
    ConsentDesk consents;

    private Prospects prospects;

    @Autowired
    EmailSequenceSteps steps;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EnrolmentRows rows;

    @Autowired
    Brake brake;

    @Autowired
    StepPost post;

    @Autowired
    SequenceDesk sequences;

    @Autowired
    SentMails mails;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void sequenceThatSendsAtEveryHour() {
        prospects = new Prospects(leads, consents, engine, clock);
        jdbc.update("insert into email_sequence select 'all-day', 0, 'Toute la journée', true, 1, created_at"
                + " from email_sequence where key = 'welcome' on conflict do nothing");
        jdbc.update("insert into email_sequence_version (revision, sequence_key, number, window_from, window_to,"
                + " first_at_once, steps) select 0, 'all-day', 1, '00:00', '23:59:59', true, steps"
                + " from email_sequence_version where sequence_key = 'welcome' and number = 1 on conflict do nothing");
    }

    @Test
    void firstMailLeavesAtOnceWithTheWayOutInItsHeadAndItsFoot() throws Exception {
        var lead = prospects.willing("Ada Laurent", "Nuit Claire", "fr");
        enrol(lead);

        var mail = mailsTo(lead, 1).get(0);
        assertThat(mail.getSubject()).isEqualTo("Votre demande de promotion pour Nuit Claire");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var wayOut = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        assertThat(MailServer.text(mail))
                .contains("Bonjour Ada,")
                .contains(wayOut)
                .doesNotContain("{{")
                .doesNotContain("null");
        await().until(() -> enrolment(lead).nextStep() == 1);
        assertThat(enrolment(lead).nextMailAt()).isAfter(clock.instant());
    }

    @Test
    void leadWhoWritesAnotherLanguageIsWrittenToInEnglish() throws Exception {
        var lead = prospects.willing("Kim", null, "de");
        enrol(lead);
        assertThat(mailsTo(lead, 1).get(0).getSubject()).isEqualTo("Your promotion request for your project");
    }

    @Test
    void sequenceRunsToItsEnd() {
        var lead = prospects.willing();
        enrol(lead);
        mailsTo(lead, 1);
        mailIsDue(lead, 1);
        mailIsDue(lead, 2);

        await().until(() -> enrolment(lead).state() == EnrolmentState.FINISHED);
        assertThat(rows.mailsOf(enrolment(lead).id())).hasSize(3);
        assertThat(running(lead)).isZero();
    }

    @Test
    void withoutConsentNobodyIsEnrolledAndTheTrailSaysWhy() {
        var lead = prospects.unasked("Ada", null, "fr");
        enrol(lead);
        assertThat(enrolments.of(UUID.fromString(lead.leadId()), lead.email())).isEmpty();
    }

    @Test
    void replyStopsTheSequenceAtOnce() {
        var lead = started();
        receive(MailKind.REPLY, lead, rows.mailsOf(enrolment(lead).id()).get(0).mailId());

        assertStopped(lead, StopReason.REPLY);
    }

    @Test
    void anyMailOfThePersonStopsIt() {
        var lead = started();
        receive(MailKind.OTHER, lead, null);
        assertStopped(lead, StopReason.WROTE);
    }

    @Test
    void answerOfAMachineStopsNothing() {
        var lead = started();
        receive(
                MailKind.AUTO_REPLY,
                lead,
                rows.mailsOf(enrolment(lead).id()).get(0).mailId());

        assertThat(enrolment(lead).isRunning()).isTrue();
        assertThat(running(lead)).isEqualTo(1);
    }

    @Test
    void permanentBounceStopsIt() {
        var lead = started();
        mails.bounced(rows.mailsOf(enrolment(lead).id()).get(0).mailId(), true, "5.1.1 unknown user");
        assertStopped(lead, StopReason.BOUNCE);
    }

    @Test
    void passingBounceStopsNothing() {
        var lead = started();
        mails.bounced(rows.mailsOf(enrolment(lead).id()).get(0).mailId(), false, "4.2.2 mailbox full");
        assertThat(enrolment(lead).isRunning()).isTrue();
    }

    @Test
    void withdrawalStopsIt() {
        var lead = started();
        prospects.answer(lead, false);
        assertStopped(lead, StopReason.WITHDRAWN);
    }

    @Test
    void pausedSequenceSendsNothingUntilItIsResumed() {
        var lead = started();
        inTransaction(() -> {
            brake.pause(enrolments.hold(enrolment(lead).id()));
            return null;
        });
        await().until(() -> waitsAt(lead, "sequenceResumed"));

        inTransaction(() -> {
            brake.resume(enrolments.hold(enrolment(lead).id()));
            return null;
        });
        await().until(() -> waitsAt(lead, "awaitMail"));
        mailIsDue(lead, 1);
    }

    @Test
    void mailThatLacksAValueIsHeldAndNeverSaysNull() {
        var lead = started();
        inTransaction(() -> {
            enrolments.hold(enrolment(lead).id()).held("MISSING", "ARTIST");
            return null;
        });
        fire(lead);

        await().until(() -> waitsAt(lead, "sequenceResumed"));
        assertThat(MailServer.mailsTo(lead.email())).hasSize(1);
    }

    @Test
    void twoWhoEnrolAtTheSameMomentEnrolOnce() throws Exception {
        var lead = prospects.willing();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 8)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        enrol(lead);
                        return null;
                    })
                    .toList();
            for (var call : pool.invokeAll(calls)) {
                call.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(enrolments.of(UUID.fromString(lead.leadId()), lead.email())).hasSize(1);
        mailsTo(lead, 1);
    }

    @Test
    void stepThatIsDoneTwiceMakesOneMail() {
        var lead = started();
        var id = enrolment(lead).id();
        var first = rows.mailsOf(id).get(0).mailId();
        // As after a crash between the posting and the engine's own commit: the row has not moved on.
        transaction.executeWithoutResult(status -> {
            var enrolment = enrolments.hold(id);
            assertThat(post(enrolment, 0)).isEqualTo(first);
        });
        assertThat(mailsTo(lead, 1)).hasSize(1);
    }

    private String post(Enrolment enrolment, int step) {
        var script = sequences.version(enrolment.sequenceKey(), enrolment.sequenceVersion());
        return post.post(enrolment, script, step);
    }

    private Prospect started() {
        var lead = prospects.willing();
        enrol(lead);
        mailsTo(lead, 1);
        await().until(() -> waitsAt(lead, "awaitMail") && enrolment(lead).nextStep() == 1);
        return lead;
    }

    private void enrol(Prospect lead) {
        transaction.executeWithoutResult(status -> steps.enrolLead(lead.leadId(), SEQUENCE));
    }

    private void receive(MailKind kind, Prospect lead, String answered) {
        transaction.executeWithoutResult(status -> events.publishEvent(new MailReceived(
                UUID.randomUUID().toString(),
                kind,
                lead.email(),
                answered,
                Subject.lead(lead.leadId()),
                clock.instant(),
                "Re: promotion",
                "Bonjour")));
    }

    /** The next mail falls due now. */
    private void mailIsDue(Prospect lead, int sent) {
        await().until(() -> waitsAt(lead, "awaitMail") && enrolment(lead).nextStep() == sent);
        fire(lead);
        mailsTo(lead, sent + 1);
    }

    private void fire(Prospect lead) {
        var timer = jobs.createJobQuery()
                .processInstanceId(instance(lead))
                .timers()
                .activityId("mailDue")
                .singleResult();
        jobs.setJobDuedate(timer.getId(), java.util.Date.from(clock.instant().minusSeconds(1)));
    }

    private void assertStopped(Prospect lead, StopReason why) {
        assertThat(enrolment(lead).state()).isEqualTo(EnrolmentState.STOPPED);
        assertThat(enrolment(lead).reason()).isEqualTo(why.name());
        await().until(() -> running(lead) == 0);
        assertThat(MailServer.mailsTo(lead.email())).hasSize(1);
    }

    private List<MimeMessage> mailsTo(Prospect lead, int count) {
        return await().until(() -> MailServer.mailsTo(lead.email()), mails -> mails.size() == count);
    }

    private Enrolment enrolment(Prospect lead) {
        return enrolments.of(UUID.fromString(lead.leadId()), lead.email()).get(0);
    }

    private long running(Prospect lead) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(EmailSequence.KEY)
                .processInstanceBusinessKey(enrolment(lead).id())
                .count();
    }

    private String instance(Prospect lead) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(enrolment(lead).id())
                .singleResult()
                .getId();
    }

    private boolean waitsAt(Prospect lead, String activity) {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(enrolment(lead).id())
                        .activityIdIn(activity)
                        .count()
                == 1;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
