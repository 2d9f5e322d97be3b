package com.mdmcmusicads.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.operations.SomeLead;
import com.mdmcmusicads.app.operations.Statements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PastIT {

    @Autowired
    SomeLead someLead;

    @Autowired
    Past past;

    @Autowired
    Sentences sentences;

    @Autowired
    Directory directory;

    @Autowired
    TaskService tasks;

    @Autowired
    Statements statements;

    @Test
    void oneListMixesChangesTasksDecisionsAndSteps() {
        var lead = qualified();

        var told = told(past.read(Subject.lead(lead), Kind.ALL, null, 100));

        assertThat(told)
                .contains(
                        "Demande reçue par le formulaire public",
                        "Décision automatique «\u00a0Note du prospect\u00a0»",
                        "Note calculée",
                        "Nouvelle tâche «\u00a0Qualifier le prospect\u00a0»",
                        "Prospect transmis aux commerciaux",
                        "Nouvelle tâche «\u00a0Contacter le prospect\u00a0»")
                .contains(sdr() + " a pris la tâche «\u00a0Qualifier le prospect\u00a0»")
                .contains(sdr() + " a terminé la tâche «\u00a0Qualifier le prospect\u00a0»");
        assertThat(told.get(told.size() - 1)).isEqualTo("Demande reçue par le formulaire public");
    }

    @Test
    void pagesLeaveNothingOutAndTellNothingTwice() {
        var lead = qualified();
        var whole = past.read(Subject.lead(lead), Kind.ALL, null, 100).moments();

        var paged = new ArrayList<Moment>();
        Past.Page page;
        do {
            page = past.read(Subject.lead(lead), Kind.ALL, paged.isEmpty() ? null : paged.get(paged.size() - 1), 3);
            paged.addAll(page.moments());
        } while (page.hasMore());

        assertThat(keys(paged)).isEqualTo(keys(whole)).doesNotHaveDuplicates();
    }

    @Test
    void kindsNarrowTheList() {
        var lead = qualified();

        assertThat(told(past.read(Subject.lead(lead), Kind.DECISIONS, null, 100)))
                .allMatch(sentence -> sentence.startsWith("Décision automatique"))
                .hasSize(3);
        assertThat(told(past.read(Subject.lead(lead), Kind.TASKS, null, 100)))
                .allMatch(sentence -> sentence.contains("tâche"))
                .hasSize(4);
        assertThat(told(past.read(Subject.lead(lead), Kind.STEPS, null, 100)))
                .contains("Étape automatique «\u00a0Enregistrer la note\u00a0»");
        assertThat(past.read(Subject.lead(lead), Kind.CHANGES, null, 100).moments())
                .noneMatch(Moment::isOfEngine);
    }

    @Test
    void decisionSaysWhichRulesFiredAndWhatEachGave() {
        var lead = someLead.arrives(UUID.randomUUID() + "@example.com", new BigDecimal("1500"));

        var score = past.read(Subject.lead(lead), Kind.DECISIONS, null, 100).moments().stream()
                .map(Moment::decision)
                .filter(decision -> decision.name().equals("Note du prospect"))
                .findFirst()
                .orElseThrow();

        assertThat(score.rules())
                .extracting(rule -> rule.why() + " " + rule.gave().get(0).value())
                .contains("Budget de 1 000 à 2 000 € 20", "Deux plateformes 15");
        assertThat(score.inputs()).extracting(input -> input.label()).contains("Budget média (€)");
        assertThat(score.total())
                .isEqualTo(score.rules().stream()
                        .mapToDouble(rule -> ((Number) rule.gave().get(0).value()).doubleValue())
                        .sum());
    }

    @Test
    void numberOfStatementsDoesNotGrowWithThePage() {
        var lead = qualified();

        past.read(Subject.lead(lead), Kind.ALL, null, 100); // Decision tables are read once.

        var small = statements.during(() -> past.read(Subject.lead(lead), Kind.ALL, null, 5));
        var large = statements.during(() -> past.read(Subject.lead(lead), Kind.ALL, null, 100));

        assertThat(large).isLessThanOrEqualTo(small + 3).isLessThanOrEqualTo(10);
    }

    private String qualified() {
        var lead = someLead.arrives();
        tasks.claim(
                someLead.task(lead, "qualifyLead").getId(),
                directory.with(Role.SDR).get(0).id());
        someLead.answer(lead, "qualifyLead", "QUALIFIED");
        await().until(() -> someLead.task(lead, "contactLead") != null);
        return lead;
    }

    private String sdr() {
        return directory.with(Role.SDR).get(0).name();
    }

    private List<String> told(Past.Page page) {
        return page.moments().stream()
                .map(moment -> sentences.tell(moment, page.names(), Locale.FRENCH))
                .toList();
    }

    private static List<String> keys(List<Moment> moments) {
        return moments.stream().map(Moment::key).toList();
    }
}
