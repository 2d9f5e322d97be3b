package com.mdmcmusicads.app.processfigures;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.operations.SomeLead;
import com.mdmcmusicads.processes.leads.LeadQualification;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Figures of a real process, of days counted once they were over and of today as it is. */
@IntegrationTest
class FlowIT {

    /** Long before anything else in this database. */
    private static final LocalDate THEN = LocalDate.of(2019, 5, 14);

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    FlowDesk desk;

    @Autowired
    DayCount count;

    @Autowired
    FlowExport export;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void todayIsReadAsItIs() {
        Screens.open(application, "designer@demo.mdmc");
        var before = flow(Period.last(1, clock));
        someLead.arrives();

        var after = flow(Period.last(1, clock));

        assertThat(after.started()).isGreaterThan(before.started());
        assertThat(after.now().getOrDefault("qualifyLead", 0L))
                .isGreaterThan(before.now().getOrDefault("qualifyLead", 0L));
        assertThat(after.steps()).extracting(Flow.Step::id).contains("scoreLead");
        assertThat(after.ways()).isNotEmpty();
        assertThat(Heat.PASSES.of(after, application.getBean(FigureWords.class), Locale.FRENCH))
                .containsKey("scoreLead");
    }

    @Test
    void aDayThatIsOverIsCountedOnceWithItsDurations() {
        Screens.open(application, "direction@demo.mdmc");
        var definition = desk.versions(LeadQualification.KEY).get(0).definitionId();
        for (var minutes = 1; minutes <= 9; minutes++) {
            happened(definition, minutes);
        }

        count.count(THEN);
        count.count(THEN);
        var flow = flow(new Period(THEN, THEN));

        var step = flow.steps().stream()
                .filter(one -> one.id().equals("scoreLead"))
                .findFirst()
                .orElseThrow();
        assertThat(step.number()).isEqualTo(9);
        assertThat((double) step.median().toSeconds()).isBetween(270.0, 330.0);
        assertThat((double) step.p90().toSeconds()).isBetween(486.0, 594.0);
        assertThat(step.share()).isEqualTo(1);
        assertThat(flow(new Period(THEN.minusDays(1), THEN.minusDays(1))).steps())
                .isEmpty();

        var file = new ByteArrayOutputStream();
        export.write(flow, Locale.FRENCH, file);
        assertThat(file.size()).isPositive();
        UI.getCurrent()
                .navigate(
                        "operations/processes/lead-qualification/flow",
                        QueryParameters.fromString("from=2019-05-14&to=2019-05-14&with=1"));
        assertThat(_get(H1.class).getText()).isEqualTo("Qualification d’un prospect");
        assertThat(_find(StepTable.class)).hasSize(1);
    }

    @Test
    void addressesThatMakeNoSenseShowTheUsualPeriod() {
        Screens.open(application, "admin@demo.mdmc");

        UI.getCurrent()
                .navigate(
                        "operations/processes/lead-qualification/flow",
                        QueryParameters.fromString("from=hier&to=1999-01-01&heat=x&with=y"));

        assertThat(_find(FlowTiles.class)).hasSize(1);
    }

    @Test
    void othersSeeNothing() {
        Screens.open(application, "sdr@demo.mdmc");

        assertThatThrownBy(() -> flow(Period.last(1, clock))).isInstanceOf(AccessDeniedException.class);
    }

    private Flow flow(Period period) {
        return desk.flow(LeadQualification.KEY, null, period).orElseThrow();
    }

    private void happened(String definition, int minutes) {
        var end = Days.begin(THEN).plusSeconds(3600);
        jdbc.update(
                "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_,"
                        + " act_name_, act_type_, start_time_, end_time_, duration_, act_inst_state_)"
                        + " values (?, ?, ?, 'x', 'x', 'scoreLead', 'x', 'serviceTask', ?, ?, ?, 4)",
                UUID.randomUUID().toString(),
                LeadQualification.KEY,
                definition,
                Timestamp.from(end.minusSeconds(60L * minutes)),
                Timestamp.from(end),
                60_000L * minutes);
    }
}
