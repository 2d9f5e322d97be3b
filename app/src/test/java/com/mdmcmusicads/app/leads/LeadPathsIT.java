package com.mdmcmusicads.app.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.Origin;
import com.mdmcmusicads.app.inbound.MailKind;
import com.mdmcmusicads.app.inbound.MailReceived;
import com.mdmcmusicads.app.particulars.NewLead;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens to a lead between the SDR and the client, on the real engine and the real database. */
@IntegrationTest
class LeadPathsIT {

    @Autowired
    Prospect prospect;

    @Autowired
    LeadDesk desk;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService jobs;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @Test
    void aDeclinedQuoteGoesBackToSalesWithANewDeadline() {
        var id = prospect.arrives();
        prospect.awaitsQuote(id);

        prospect.process().quoteDeclined(id);

        assertThat(prospect.await(id, "contactLead").getDueDate()).isAfter(java.util.Date.from(clock.instant()));
        assertThat(prospect.status(id)).isEqualTo(LeadStatus.QUALIFIED);
        assertThat(actions(id)).contains("lead.contact-resumed");
    }

    @Test
    void anUpdateMovesTheDeadlineThePriorityAndTheAlarmTogether() {
        var email = Prospect.someone();
        var id = desk.receive(Prospect.lead(email, null, null, "100")).id();
        var before = prospect.task(id, "qualifyLead");

        desk.receive(Prospect.lead(email, "Une étoile " + email, "06 12 34 56 78", "9000"));

        var after = prospect.task(id, "qualifyLead");
        assertThat(after.getPriority()).isGreaterThan(before.getPriority());
        assertThat(after.getDueDate()).isBefore(before.getDueDate());
        assertThat(alarm(after.getProcessInstanceId())).isEqualTo(after.getDueDate());
        assertThat(actions(id)).contains("lead.rescored", "lead.replanned");
        assertThat(sql.queryForObject("select due_at from lead where id = ?::uuid", java.sql.Timestamp.class, id)
                        .getTime())
                .isEqualTo(after.getDueDate().getTime());
    }

    @Test
    void aReplyRaisesTheTaskAndTellsItsHolder() {
        var email = Prospect.someone();
        var id = prospect.arrives(email, null, null);
        var before = prospect.task(id, "qualifyLead").getPriority();

        comes(MailKind.REPLY, email, null);

        assertThat(prospect.task(id, "qualifyLead").getPriority()).isGreaterThan(before);
        assertThat(actions(id)).contains("lead.replied");
        assertThat(told(
                        "leads.notice.replied",
                        "tasks/" + prospect.task(id, "qualifyLead").getId()))
                .isPositive();
    }

    @Test
    void aMachineThatAnswersForAPersonMovesNothing() {
        var email = Prospect.someone();
        var id = prospect.arrives(email, null, null);
        var before = prospect.task(id, "qualifyLead").getPriority();

        comes(MailKind.AUTO_REPLY, email, Subject.lead(id));

        assertThat(prospect.task(id, "qualifyLead").getPriority()).isEqualTo(before);
        assertThat(actions(id)).doesNotContain("lead.replied");
    }

    @Test
    void aNurturedLeadThatRepliesComesBackWithAnEmptyForm() {
        var email = Prospect.someone();
        var id = prospect.arrives(email, null, null);
        prospect.answer(id, "qualifyLead", Map.of("verdict", "NURTURE", "details", "pas avant l’été"));
        await().until(() -> prospect.status(id) == LeadStatus.NURTURED);

        comes(MailKind.OTHER, "somebody.else@example.com", Subject.lead(id));

        var task = prospect.await(id, "qualifyLead");
        assertThat(prospect.form(task)).containsEntry("verdict", null).containsEntry("details", null);
        assertThat(prospect.status(id)).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void directionHearsOfWhatIsStillUntouchedAfterTheReminder() {
        var id = prospect.arrives();
        makeLate(id);
        await().until(() -> actions(id).contains("lead.qualification-escalated"));
        makeLate(id);
        await().until(() -> actions(id).contains("lead.qualification-reported"));

        assertThat(told(
                        "leads.notice.qualification-forgotten",
                        "tasks/" + prospect.task(id, "qualifyLead").getId()))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anImportedConsentOfARunningLeadIsWrittenToOnlyWhereTheImportAsksForIt(boolean mailing) {
        var email = Prospect.someone();
        var id = prospect.arrives(email, null, null);

        desk.receive(agreeing(email), Origin.of(Channel.IMPORT), clock.instant(), mailing);

        assertThat(sql.queryForObject(
                        "select count(*) from act_hi_actinst where act_id_ = 'leadMailable' and proc_inst_id_ = ?",
                        Integer.class,
                        prospect.task(id, "qualifyLead").getProcessInstanceId()))
                .isEqualTo(mailing ? 1 : 0);
    }

    @Test
    void milestonesStayWithTheLead() {
        var id = prospect.qualifies(prospect.arrives());

        var dates = sql.queryForMap(
                "select first_contact_at, qualified_at, handed_over_at, closed_at from lead where id = ?::uuid", id);
        assertThat(dates.get("first_contact_at")).isNotNull();
        assertThat(dates.get("qualified_at")).isNotNull();
        assertThat(dates.get("handed_over_at")).isNotNull();
        assertThat(dates.get("closed_at")).isNull();
    }

    private static NewLead agreeing(String email) {
        return new NewLead(
                "Ada",
                email,
                null,
                "pop",
                null,
                Set.of(),
                null,
                "FR",
                "fr",
                null,
                true,
                "Oui, écrivez-moi",
                "test",
                Map.of());
    }

    private void comes(MailKind kind, String from, Subject about) {
        events.publishEvent(new MailReceived(
                UUID.randomUUID().toString(), kind, from, null, about, clock.instant(), "Re: votre message", "Oui"));
    }

    /** As if its deadline had come: the timer beside the task is due now. */
    private void makeLate(String id) {
        sql.update(
                "update act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ = ?",
                prospect.task(id, "qualifyLead").getProcessInstanceId());
    }

    private java.util.Date alarm(String instance) {
        return jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId("qualificationLate")
                .singleResult()
                .getDuedate();
    }

    private int told(String key, String route) {
        return sql.queryForObject(
                "select count(*) from notification where message_key = ? and route = ?", Integer.class, key, route);
    }

    private List<String> actions(String id) {
        return trail.of(Subject.lead(id), 50).stream().map(TrailEntry::action).toList();
    }
}
