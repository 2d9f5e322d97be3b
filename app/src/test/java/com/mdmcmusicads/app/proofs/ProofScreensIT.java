package com.mdmcmusicads.app.proofs;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.SomeLinks;
import com.mdmcmusicads.app.consent.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ProofScreensIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    ConsentDesk desk;

    @Autowired
    AuditTrail trail;

    @LocalServerPort
    int port;

    private final String email = WebhookCaller.someone();
    private String lead;

    @BeforeEach
    void arrive() {
        lead = new WebhookCaller(port).post(WebhookCaller.lead(email)).id();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void withdrawalToldOnTheTelephoneIsNotedWithATrail() {
        open("sdr", "leads/" + lead);
        _click(button("Noter une réponse"));
        _setValue(answer(), false);
        _click(button("Enregistrer"));
        assertThat(_get(TextField.class, field -> field.withLabel("Où et comment"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, field -> field.withLabel("Où et comment")), "Appel du matin");
        _click(button("Enregistrer"));

        assertThat(desk.standing(email, Purpose.MARKETING)).isEqualTo(Standing.WITHDRAWN);
        var proof = desk.file(Subject.lead(lead)).get(0);
        assertThat(proof.origin().source()).isEqualTo("Appel du matin");
        assertThat(proof.writtenBy()).isNotNull();
        assertThat(trail.of(Subject.lead(lead), 20))
                .extracting(TrailEntry::action)
                .contains("consent.withdrawn");
    }

    @Test
    void consentIsNotedWithTheWordsThatWereRead() {
        open("sales", "leads/" + lead);
        _click(button("Noter une réponse"));
        _setValue(answer(), true);
        _setValue(_get(TextField.class, field -> field.withLabel("Où et comment")), "Salon MaMA");
        _setValue(_get(TextArea.class, area -> area.withLabel("Texte exact")), "");
        _click(button("Enregistrer"));
        assertThat(desk.standing(email, Purpose.MARKETING)).isEqualTo(Standing.NONE);

        _setValue(_get(TextArea.class, area -> area.withLabel("Texte exact")), "Vous êtes d’accord ? <b>Oui</b>");
        _click(button("Enregistrer"));
        assertThat(desk.standing(email, Purpose.MARKETING)).isEqualTo(Standing.GIVEN);
        assertThat(words(ConsentPanel.class)).contains("Accord en vigueur", "Vous êtes d’accord ? <b>Oui</b>");
    }

    @Test
    void questionThatWaitsMayBeMailedAgainButNotAtOnce() {
        new SomeLinks(application).question(email);
        open("sdr", "leads/" + lead);
        assertThat(words(ConsentPanel.class)).contains("À confirmer");
        _click(button("Redemander la confirmation"));

        assertThat(desk.standing(email, Purpose.MARKETING)).isEqualTo(Standing.PENDING);
        com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications(
                "Une demande vient de partir. Attendez au moins dix minutes, et pas plus de trois fois par jour.");
    }

    @Test
    void directionReadsAndWritesNothing() {
        open("direction", "leads/" + lead);
        _assertNone(Button.class, button -> button.withText("Noter une réponse"));
    }

    @Test
    void fileSaysEverythingThatProves() {
        var body = WebhookCaller.lead(email)
                .replace(
                        "}",
                        ", \"consent_marketing\": true, \"consent_text\": \"Mot pour mot\", \"source\": \"site\"}");
        new WebhookCaller(port).post(body);
        open("admin", "consents/" + lead);

        assertThat(words(ProofFileView.class))
                .contains(email, "Mot pour mot", "Formulaire web", "site", "127.0.0.1", "Java-http-client", "UTC");
    }

    @Test
    void fileOfNobodySaysSo() {
        open("sdr", "consents/nobody");
        assertThat(words(ProofFileView.class)).contains("Aucune preuve");
    }

    private void open(String role, String page) {
        Screens.open(application, role + "@demo.mdmc");
        UI.getCurrent().navigate(page);
    }

    private static String words(Class<? extends Component> piece) {
        return _get(piece).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _find(Button.class, button -> button.withText(text)).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> answer() {
        return _get(RadioButtonGroup.class, group -> group.withLabel("Sa réponse"));
    }
}
