package com.mdmcmusicads.app.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.diagrams.CaseDiagram.Stop;
import com.mdmcmusicads.app.diagrams.CaseDiagram.Timer;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.operations.SomeLead;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CaseDiagramIT {

    @Autowired
    SomeLead someLead;

    @Autowired
    DiagramDesk desk;

    @Autowired
    FlowsTaken flows;

    @Autowired
    HistoryService history;

    @Autowired
    Signals signals;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void newLeadStandsAtItsFirstTaskWithThePathBehindItAndTheTimerAhead() {
        var lead = someLead.arrives();

        var diagram = diagram(lead);

        assertThat(ids(diagram.active())).containsExactly("qualifyLead");
        assertThat(ids(diagram.done()))
                .contains("leadReceived", "scoreLead", "gradeLead", "routeLead", "recordScore", "planQualification")
                .contains("findDuplicates")
                .doesNotContain("qualifyLead", "contactLead");
        assertThat(diagram.flows())
                .contains("toScore", "toGrade", "toRouting", "toRecord", "toPlan", "byAPerson", "toQualifyLead")
                .doesNotContain("toVerdict");
        assertThat(diagram.timers()).extracting(Timer::activityId).containsExactly("qualificationLate");
        assertThat(diagram.failing()).isEmpty();
    }

    @Test
    void loopIsCountedAndTheFlowBehindAnEventGatewayIsTaken() {
        var lead = someLead.arrives();
        someLead.answer(lead, "qualifyLead", "NURTURE");
        awaitToken(lead, "awaitInterest");
        someLead.process().leadReengaged(lead);
        awaitToken(lead, "qualifyLead");

        var diagram = diagram(lead);

        assertThat(diagram.flows())
                .contains("isNurtured", "toReengaged", "fromReengaged")
                .doesNotContain("toNurtureOver");
        assertThat(diagram.stops())
                .filteredOn(stop -> stop.activityId().equals("scoreLead"))
                .extracting(Stop::passes)
                .containsExactly(2);
    }

    @Test
    void finishedCaseShowsItsWholePath() {
        var lead = someLead.arrives();
        someLead.answer(lead, "qualifyLead", "DISQUALIFIED");
        await().until(() -> diagram(lead).isOver());

        var diagram = diagram(lead);

        assertThat(diagram.active()).isEmpty();
        assertThat(diagram.flows()).contains("toScore", "toVerdict", "isDisqualified", "toDisqualified");
        assertThat(ids(diagram.done())).endsWith("leadDisqualified");
    }

    @Test
    void rollbackTakesTheFlowsAlong() {
        var lead = new String[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            lead[0] = someLead.arrives();
            assertThat(diagram(lead[0]).flows()).contains("toScore");
            status.setRollbackOnly();
        });

        assertThat(desk.ofCase(LeadQualification.KEY, lead[0])).isEmpty();
    }

    @Test
    void flowsGoWithTheHistoryTheyBelongTo() {
        var lead = someLead.arrives();
        someLead.answer(lead, "qualifyLead", "DISQUALIFIED");
        await().until(() -> diagram(lead).isOver());
        var instance = diagram(lead).instanceId();

        flows.followHistory();
        assertThat(flows.of(instance)).isNotEmpty();

        history.deleteHistoricProcessInstance(instance);
        flows.followHistory();
        assertThat(flows.of(instance)).isEmpty();
    }

    @Test
    void everyMoveIsToldAfterItsCommit() {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        var stop = signals.subscribe(Movements.MOVED, signal -> heard.add(signal.payload()));
        var lead = someLead.arrives();

        await().untilAsserted(() -> assertThat(heard).contains(diagram(lead).instanceId()));
        stop.run();
    }

    private void awaitToken(String lead, String activity) {
        await().until(() -> ids(diagram(lead).active()).contains(activity));
    }

    private CaseDiagram diagram(String lead) {
        return desk.ofCase(LeadQualification.KEY, lead).orElseThrow();
    }

    private static List<String> ids(List<Stop> stops) {
        return stops.stream().map(Stop::activityId).toList();
    }
}
