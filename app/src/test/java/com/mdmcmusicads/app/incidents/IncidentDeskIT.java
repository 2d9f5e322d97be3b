package com.mdmcmusicads.app.incidents;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.executions.Mask;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.incidents.IncidentDesk.Trouble;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.operations.SomeLead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Steps that really fail, from the first task for their owner to the moment nothing stands still any more. */
@IntegrationTest
class IncidentDeskIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    IncidentDesk desk;

    @Autowired
    CareDesk cares;

    @Autowired
    SeenCases cases;

    @Autowired
    ManagementService jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    AuditTrail trail;

    @Autowired
    IncidentFigure figure;

    @Autowired
    Signals signals;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void stepThatStandsStillIsShownToldAndGoesOnAfterARetry() {
        var lead = stuckLead("NONSENSE");
        Screens.open(application, "admin@demo.mdmc");

        var trouble = trouble(lead);
        assertThat(trouble.activity()).isEqualTo("Écarter le prospect");
        assertThat(trouble.canRetry()).isTrue();
        assertThat(trouble.attemptsLeft()).isZero();
        assertThat(cases.failing(lead)).containsExactly(entry("disqualifyLead", "Écarter le prospect"));
        assertThat(cases.timers(lead)).isZero();
        await().pollInSameThread().until(() -> noticed("Écarter le prospect"));

        var shown = figure.create();
        UI.getCurrent().add(shown);
        assertThat(words(shown)).contains(desk.count() + " incident");

        mendLead(lead);
        assertThat(desk.retry(trouble.id(), "Statut corrigé")).isTrue();

        await().pollInSameThread().until(() -> cases.isOver(lead));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words(shown)).contains(desk.count() + " incident");
            assertThat(shown.isVisible()).isEqualTo(desk.count() > 0);
        });
        assertThat(trail.of(Subject.process(trouble.instanceId()), 5))
                .anySatisfy(entry -> assertThat(entry.after()).containsEntry("reason", "Statut corrigé"));
        assertThat(desk.retry(trouble.id(), "Trop tard")).isFalse();
    }

    @Test
    void manyCasesOfOneCauseAreOneTaskOfTheirOwnerAndItClosesWhenNothingIsStuck() {
        var status = "NONSENSE" + letters();
        var leads = Stream.generate(() -> stuckLead(status)).limit(3).toList();
        Screens.open(application, "admin@demo.mdmc");

        var care = await().pollInSameThread().until(() -> care(leads.get(0)), row -> row != null && row.stuck() == 3);
        var task = await().pollInSameThread().until(() -> task(care), found -> found != null);
        assertThat(care.care().owner()).isEqualTo(Role.SDR);
        assertThat(cares.dry(care.care().id()).now()).isEqualTo(3);
        assertThat(task.getDueDate()).isNotNull();

        UI.getCurrent().navigate("incidents/" + care.care().id());
        assertThat(_get(H1.class).getText()).isEqualTo("Écarter le prospect");
        assertThat(_find(StuckList.class)).isNotEmpty();
        assertThat(_find(TextArea.class)).isNotEmpty();
        UI.getCurrent().navigate("incidents");
        assertThat(_find(CarePanel.class)).isNotEmpty();

        leads.forEach(this::mendLead);
        assertThat(cares.retryAll(care.care().id(), "Statuts corrigés")).isEqualTo(3);

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(cares.find(care.care().id()))
                        .hasValueSatisfying(
                                row -> assertThat(row.care().isOver()).isTrue()));
        assertThat(task(care)).isNull();
        assertThat(cares.notes(care.care().id())).extracting("words").contains("Statuts corrigés");
    }

    @Test
    void whatIsRetriedInVainComesBackToWhoeverItWasHandedTo() {
        var lead = stuckLead("NONSENSE" + letters());
        Screens.open(application, "admin@demo.mdmc");
        var care = await().pollInSameThread().until(() -> care(lead), row -> row != null);
        await().pollInSameThread().until(() -> task(care), found -> found != null);

        assertThat(cares.handOver(care.care().id(), Role.DESIGNER, false, "Le modèle est en cause"))
                .isTrue();
        var handed = await().pollInSameThread().until(() -> task(care), found -> found != null);
        assertThat(tasks.getIdentityLinksForTask(handed.getId()))
                .extracting("groupId")
                .contains("DESIGNER");

        tasks.complete(handed.getId(), java.util.Map.of("way", "RETRY", "reason", "On verra"));
        await().pollInSameThread()
                .until(
                        () -> task(care),
                        found -> found != null && !found.getId().equals(handed.getId()));

        mendLead(lead);
        cares.retryAll(care.care().id(), "Statut corrigé");
        await().pollInSameThread().until(() -> task(care) == null && cases.isOver(lead));
    }

    @Test
    void aStormOfThousandsIsOneTask() {
        var lead = someLead.arrives();
        var instance = cases.instance(lead);
        var storm = "storm-" + lead.substring(0, 8);
        jdbc.update(
                "insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_msg_, incident_type_, execution_id_,"
                        + " activity_id_, failed_activity_id_, proc_inst_id_, proc_def_id_, root_cause_incident_id_)"
                        + " select ? || i, 1, now(), 'Case ' || i || ' is lost in " + letters()
                        + "', 'failedJob', e.id_, 'qualifyLead', 'qualifyLead', e.proc_inst_id_, e.proc_def_id_, ? || i"
                        + " from act_ru_execution e, generate_series(1, 4000) i where e.id_ = ?",
                storm,
                storm,
                instance);
        signals.publish(Movements.INCIDENT, instance);
        Screens.open(application, "admin@demo.mdmc");

        var care = await().pollInSameThread().until(() -> care(lead), row -> row != null && row.stuck() == 4000);
        await().pollInSameThread().until(() -> task(care), found -> found != null);
        assertThat(cares.dry(care.care().id()).never()).isEqualTo(4000);

        jdbc.update("delete from act_ru_incident where id_ like ? || '%'", storm);
        signals.publish(Movements.INCIDENT, instance);
        await().pollInSameThread().until(() -> task(care) == null);
    }

    @Test
    void designersSeeNoPeople() {
        Screens.open(application, "designer@demo.mdmc");

        assertThatThrownBy(() -> cares.handOver("any", Role.ADMIN, false, "No"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Mask.message("Mail to ada@example.com at +33 6 12 34 56 78 failed: 'Ada' unknown"))
                .isEqualTo("Mail to ••• at ••• failed: ••• unknown");
        assertThat(Mask.value("Ada")).isEqualTo("•••");
        assertThat(Mask.value("QUALIFIED")).isEqualTo("QUALIFIED");
        assertThat(Mask.value(12)).isEqualTo(12);
    }

    @Test
    void othersSeeNothing() {
        Screens.open(application, "sdr@demo.mdmc");

        assertThatThrownBy(() -> desk.ofCare("any", 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.retry("any", "No")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cares.retryAll("any", "No")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.count()).isInstanceOf(AccessDeniedException.class);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Trouble trouble(String lead) {
        return desk.of(cases.instance(lead)).get(0);
    }

    private CareRow care(String lead) {
        return jdbc
                .queryForList(
                        "select care_id::text from incident_member where instance_id = ?",
                        String.class,
                        cases.instance(lead))
                .stream()
                .findFirst()
                .flatMap(cares::find)
                .orElse(null);
    }

    private Task task(CareRow care) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(care.care().id())
                .singleResult();
    }

    private boolean noticed(String activity) {
        return jdbc.queryForObject(
                        "select count(*) from notification where message_key = 'incidents.notice.incident' and ? = any (arguments)",
                        Long.class,
                        activity)
                > 0;
    }

    /** A lead whose status nothing of ours can read: its next step fails until it is mended. */
    private String stuckLead(String status) {
        var lead = someLead.arrives();
        jdbc.update("update lead set status = ? where id = ?", status, UUID.fromString(lead));
        someLead.answer(lead, "qualifyLead", "DISQUALIFIED");
        exhaust(lead);
        return lead;
    }

    /** Waits for the first failure, then uses up what attempts are left. */
    private void exhaust(String lead) {
        await().pollInSameThread().until(() -> !failed(lead).isEmpty());
        jobs.setJobRetries(failed(lead).get(0).getId(), 0);
    }

    private List<org.camunda.bpm.engine.runtime.Job> failed(String lead) {
        return jobs.createJobQuery()
                .processInstanceId(cases.instance(lead))
                .withException()
                .list();
    }

    private void mendLead(String lead) {
        jdbc.update("update lead set status = 'NEW' where id = ?", UUID.fromString(lead));
    }

    /** Digits are not told apart when causes are compared. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-z]", "").toUpperCase();
    }
}
