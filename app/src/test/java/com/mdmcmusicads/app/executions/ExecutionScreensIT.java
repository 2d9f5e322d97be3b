package com.mdmcmusicads.app.executions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.diagrams.LiveDiagram;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.operations.SomeLead;
import com.mdmcmusicads.app.operations.Statements;
import com.mdmcmusicads.processes.leads.LeadQualification;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ExecutionScreensIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    SeenCases cases;

    @Autowired
    LiveDiagrams live;

    @Autowired
    Statements statements;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void processesLeadToTheirInstancesAndThoseToTheirDiagram() {
        var lead = someLead.arrives();
        open("admin", "operations/processes");

        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Qualification d’un prospect");

        UI.getCurrent().navigate("operations/processes/lead-qualification", QueryParameters.of("state", "OPEN"));
        _setValue(_get(TextField.class), lead);
        assertThat(runs()).extracting(ExecutionRow::businessKey).containsExactly(lead);

        UI.getCurrent().navigate("executions/" + instance(lead));
        assertThat(_get(H1.class).getText()).isEqualTo("Qualification d’un prospect");
        assertThat(words(_get(LiveDiagram.class))).anyMatch(line -> line.contains("Qualifier le prospect"));
        assertThat(variable("genre")).isEqualTo("pop");
    }

    @Test
    void designersSeeTheCaseButNotThePerson() {
        var lead = someLead.arrives();
        open("designer", "executions/" + instance(lead));

        assertThat(variable("genre")).isEqualTo("•••");
        assertThat(variable("grade")).matches("[A-D]");
    }

    @Test
    void diagramFollowsTheCaseWhileItIsOpen() {
        var lead = someLead.arrives();
        open("admin", "operations/processes");
        var diagram = live.ofCase(LeadQualification.KEY, lead);
        UI.getCurrent().add(diagram);

        someLead.answer(lead, "qualifyLead", "DISQUALIFIED");

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words(diagram)).anyMatch(line -> line.contains("Prospect écarté"));
        });
    }

    @Test
    void diagramCostsTheSameWhateverTheCaseHasBeenThrough() {
        var lead = someLead.arrives();
        cases.instance(lead);

        assertThat(statements.during(() -> cases.instance(lead))).isLessThanOrEqualTo(5);
    }

    @Test
    void incidentsSayWhatTheyAreForWhenThereAreNone() {
        open("designer", "operations/incidents");

        assertThat(_get(H1.class).getText()).isEqualTo("Incidents");
    }

    private void open(String role, String page) {
        Screens.open(application, role + "@demo.mdmc");
        UI.getCurrent().navigate(page);
    }

    private String instance(String lead) {
        return cases.instance(lead);
    }

    @SuppressWarnings("unchecked")
    private static List<ExecutionRow> runs() {
        return GridKt._findAll((Grid<ExecutionRow>) _get(Grid.class));
    }

    private static List<String> words(Component diagram) {
        return _find(diagram, ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private static String variable(String name) {
        var list = _find(DescriptionList.class).get(0).getElement();
        for (var i = 0; i < list.getChildCount(); i += 2) {
            if (list.getChild(i).getText().equals(name)) {
                return list.getChild(i + 1).getText();
            }
        }
        throw new AssertionError("No variable " + name);
    }
}
