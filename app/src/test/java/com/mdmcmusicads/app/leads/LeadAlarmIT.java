package com.mdmcmusicads.app.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Platform;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class LeadAlarmIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    LeadDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    TaskService tasks;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @Test
    void aLateQualificationRisesAndTheSdrsHearOfIt() {
        var id = lead(Duration.ofDays(20));

        await().atMost(SOON).until(() -> actions(id).contains("lead.qualification-escalated"));

        var task = task(id);
        assertThat(sql.queryForObject("select priority from open_task where id = ?", Integer.class, task.getId()))
                .isEqualTo(task.getPriority())
                .isGreaterThan(50);
        assertThat(told("leads.notice.qualification-late", "tasks/" + task.getId(), "SDR"))
                .isPositive();
    }

    @Test
    void whoTookTheTaskHearsOfItAlone() {
        var sdr = sql.queryForObject("select id::text from account where email = 'sdr@demo.mdmc'", String.class);
        var id = lead(Duration.ZERO);
        tasks.setAssignee(task(id).getId(), sdr);
        makeLate(task(id));

        await().atMost(SOON).until(() -> actions(id).contains("lead.qualification-escalated"));

        assertThat(sql.queryForList(
                        "select account_id::text from notification where route = ?",
                        String.class,
                        "tasks/" + task(id).getId()))
                .containsExactly(sdr);
    }

    @Test
    void salesHearOfALeadThatIsHandedOver() {
        var id = lead(Duration.ZERO);
        tasks.complete(task(id).getId(), Map.of("verdict", "QUALIFIED"));

        await().atMost(SOON).until(() -> leads.get(id).status() == LeadStatus.QUALIFIED);

        assertThat(told("leads.notice.handed-over", "leads/" + id, "SALES")).isPositive();
    }

    @Test
    void theFirstAnswerIsDueFromTheTimeTheLeadCameIn() {
        var id = lead(Duration.ofDays(20));

        assertThat(leads.get(id).dueAt()).isBefore(clock.instant());
        assertThat(leads.get(id).createdAt()).isBefore(clock.instant().minus(Duration.ofDays(19)));
    }

    /** As if its deadline had come: the timer beside the task is due now. */
    private void makeLate(Task task) {
        sql.update(
                "update act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ = ?",
                task.getProcessInstanceId());
    }

    private int told(String key, String route, String role) {
        return sql.queryForObject(
                "select count(*) from notification n join account a on a.id = n.account_id"
                        + " where message_key = ? and route = ? and ? = any (a.roles)",
                Integer.class,
                key,
                route,
                role);
    }

    private Set<String> actions(String id) {
        return trail.of(Subject.lead(id), 20).stream().map(TrailEntry::action).collect(Collectors.toSet());
    }

    private Task task(String id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id).singleResult();
    }

    private String lead(Duration ago) {
        var told = new NewLead(
                "Ada",
                UUID.randomUUID() + "@example.com",
                null,
                "pop",
                null,
                Set.of(Platform.META),
                null,
                "FR",
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
        return desk.receive(told, clock.instant().minus(ago)).id();
    }
}
