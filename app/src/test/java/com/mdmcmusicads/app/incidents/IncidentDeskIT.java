package com.mdmcmusicads.app.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.executions.Mask;
import com.mdmcmusicads.app.incidents.IncidentDesk.Trouble;
import com.mdmcmusicads.app.operations.SomeLead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class IncidentDeskIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    IncidentDesk desk;

    @Autowired
    SeenCases cases;

    @Autowired
    ManagementService jobs;

    @Autowired
    AuditTrail trail;

    @Autowired
    IncidentFigure figure;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void stepThatStandsStillIsShownToldAndGoesOnAfterARetry() {
        var lead = someLead.arrives();
        breakLead(lead);
        someLead.answer(lead, "qualifyLead", "DISQUALIFIED");
        exhaust(lead);
        Screens.open(application, "admin@demo.mdmc");

        var trouble = trouble(lead);
        assertThat(trouble.activity()).isEqualTo("Écarter le prospect");
        assertThat(trouble.canRetry()).isTrue();
        assertThat(trouble.attemptsLeft()).isZero();
        assertThat(cases.failing(lead)).containsExactly(entry("disqualifyLead", "Écarter le prospect"));
        assertThat(cases.timers(lead)).isZero();
        await().until(() -> noticed("Écarter le prospect"));

        var shown = figure.create();
        UI.getCurrent().add(shown);
        assertThat(words(shown)).contains(desk.count() + " incident");

        mendLead(lead);
        assertThat(desk.retry(trouble.id(), "Statut corrigé")).isTrue();

        await().until(() -> cases.isOver(lead));
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
    void designersSeeNoPeopleAndRetryNothing() {
        Screens.open(application, "designer@demo.mdmc");

        assertThat(desk.open(10)).isNotNull();
        assertThatThrownBy(() -> desk.retry("any", "No")).isInstanceOf(AccessDeniedException.class);
        assertThat(Mask.message("Mail to ada@example.com at +33 6 12 34 56 78 failed: 'Ada' unknown"))
                .isEqualTo("Mail to ••• at ••• failed: ••• unknown");
        assertThat(Mask.value("Ada")).isEqualTo("•••");
        assertThat(Mask.value("QUALIFIED")).isEqualTo("QUALIFIED");
        assertThat(Mask.value(12)).isEqualTo(12);
    }

    @Test
    void othersSeeNothing() {
        Screens.open(application, "sdr@demo.mdmc");

        assertThatThrownBy(() -> desk.open(10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.count()).isInstanceOf(AccessDeniedException.class);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Trouble trouble(String lead) {
        return desk.of(cases.instance(lead)).get(0);
    }

    private boolean noticed(String activity) {
        return jdbc.queryForObject(
                        "select count(*) from notification where message_key = 'incidents.notice.incident' and ? = any (arguments)",
                        Long.class,
                        activity)
                > 0;
    }

    /** Waits for the first failure, then uses up what attempts are left. */
    private void exhaust(String lead) {
        var instance = cases.instance(lead);
        await().until(() -> jobs.createJobQuery()
                        .processInstanceId(instance)
                        .withException()
                        .count()
                == 1);
        var job = jobs.createJobQuery()
                .processInstanceId(instance)
                .withException()
                .singleResult();
        jobs.setJobRetries(job.getId(), 0);
    }

    private void breakLead(String lead) {
        jdbc.update("update lead set status = 'NONSENSE' where id = ?", UUID.fromString(lead));
    }

    private void mendLead(String lead) {
        jdbc.update("update lead set status = 'NEW' where id = ?", UUID.fromString(lead));
    }
}
