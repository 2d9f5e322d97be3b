package com.mdmcmusicads.app.trials;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.sandbox.Answer;
import com.mdmcmusicads.app.sandbox.SandboxDesk;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A designer plays a draft on its page, and what they keep of it watches over what is published. */
@IntegrationTest
class TrialsIT {

    private static final ModelRef SEQUENCE = new ModelRef(ModelKind.PROCESS, "emailSequence");
    private static final Instant MONDAY = Instant.parse("2030-03-04T09:00:00Z");

    @Autowired
    ApplicationContext application;

    @Autowired
    SandboxDesk sandbox;

    @Autowired
    TrialStarter starter;

    @Autowired
    ScenarioDesk scenarios;

    @Autowired
    ScenarioGate gate;

    @Autowired
    DeploymentDesk deployments;

    @Autowired
    TestPeople people;

    @BeforeEach
    void openAsDesigner() {
        Screens.open(application, people.somebody(Role.DESIGNER).email());
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void sequenceIsPlayedOnThePageWithOtherAnswers() {
        UI.getCurrent().navigate("studio/trials/" + starter.begin(SEQUENCE));
        assertThat(standing()).isEqualTo("En cours");
        press("Changer la réponse…");
        _setValue(_get(TextArea.class), "J+0\nJ+2\nJ+6\n-");
        press("Recommencer ainsi");
        for (var ring = 0; ring < 2; ring++) {
            _click(_get(Button.class, spec -> spec.withClasses("trial-next")));
        }
        assertThat(standing()).isEqualTo("Terminé");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("trial-day")))
                .extracting(Paragraph::getText)
                .anyMatch(day -> day.startsWith("J+2"))
                .anyMatch(day -> day.startsWith("J+6"));
    }

    @Test
    void taskIsAnsweredWithItsRealForm() {
        UI.getCurrent().navigate("studio/trials/" + starter.begin(new ModelRef(ModelKind.PROCESS, "duplicateReview")));
        assertThat(_find(H3.class)).isNotEmpty();
        press("Terminer la tâche");
        assertThat(standing()).as("what the form asks for is missing").isEqualTo("En cours");
    }

    @Test
    void trialOfSomebodyElseIsNotThere() {
        var id = starter.begin(SEQUENCE);
        Screens.close();
        Screens.open(application, people.somebody(Role.DESIGNER).email());
        UI.getCurrent().navigate("studio/trials/" + id);
        assertThat(_find(TrialView.class)).isEmpty();
    }

    @Test
    void scenarioIsPlayedAgainAndSaysWhatDiffersFirst() {
        var content = live();
        var ref = new ModelRef(
                ModelKind.PROCESS, "kept" + UUID.randomUUID().toString().substring(0, 8));
        var own = content.replace("\"emailSequence\"", "\"" + ref.key() + "\"");
        var id = sandbox.begin(plan(ref, own));
        sandbox.nextTimer(id);
        sandbox.tell(id, "sequence.stopped", Map.of("reason", "REPLY"));
        assertThat(scenarios.keep(sandbox.state(id), "Arrêtée par une réponse")).isTrue();

        assertThat(gate.before(ref, own)).isEmpty();

        var other = own.replace(
                "id=\"toSuppression\" sourceRef=\"readConsent\" targetRef=\"checkSuppression\"",
                "id=\"toSuppression\" sourceRef=\"readConsent\" targetRef=\"countRecentMails\"");
        assertThat(gate.before(ref, other)).singleElement().satisfies(objection -> {
            assertThat(objection.blocking()).isFalse();
            assertThat(objection.sentenceKey()).isEqualTo("trials.difference.PATH");
            assertThat(objection.words())
                    .contains(
                            "Arrêtée par une réponse", "Consulter la liste d’exclusion", "Compter les e-mails récents");
        });
        assertThat(gate.before(ref, "no model"))
                .extracting(Objection::sentenceKey)
                .containsExactly("trials.difference.REFUSED");
    }

    private static TrialPlan plan(ModelRef ref, String content) {
        return new TrialPlan(
                ref,
                content,
                Map.of(),
                null,
                Map.of("enrolmentId", "7a1f0c52-3c1e-4a54-9a55-0d1f6f1e2b3c"),
                MONDAY,
                Map.of("planMail", List.of(Answer.of("J+1"), Answer.of("J+3"))));
    }

    private String live() {
        return deployments.content(deployments.latest(SEQUENCE).orElseThrow().definitionId());
    }

    private static String standing() {
        return _get(
                        Badge.class,
                        spec -> spec.withPredicate(badge -> List.of("En cours", "Terminé", "Arrêté sur une erreur")
                                .contains(badge.getText())))
                .getText();
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).get(0));
    }
}
