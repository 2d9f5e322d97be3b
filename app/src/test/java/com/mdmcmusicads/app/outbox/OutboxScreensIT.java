package com.mdmcmusicads.app.outbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailRelay.Fault;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.mail.MailSearch;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.suppressions.Suppression;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class OutboxScreensIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    Mailer mailer;

    @Autowired
    SentMails mails;

    @Autowired
    Suppressions suppressions;

    @Autowired
    OutboxDesk desk;

    @Autowired
    MailReading reading;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService engine;

    private final String nora = "nora-" + UUID.randomUUID() + "@exemple.fr";
    private final Subject lead = Subject.lead(UUID.randomUUID().toString());

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void mailInDoubtIsFoundByItsStateAndDecidedByAPerson() {
        MailServer.RELAY.play(nora, Fault.HANGS_UP_AFTER_THE_DOT);
        var id = post();
        awaitState(id, MailState.UNCERTAIN);

        open("admin", "outbox?state=UNCERTAIN");
        _setValue(_get(TextField.class), nora);
        assertThat(listed()).extracting(SentMail::id).containsExactly(id);

        new MailDialog(desk, application.getBean(MailWords.class), application.getBean(SubjectLinks.class), id).open();
        assertThat(_get(Pre.class).getText()).isEqualTo("Bonjour Nora");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(line -> line.contains("peut-être"));
        _click(_get(Button.class, spec -> spec.withText("Il est bien parti")));

        assertThat(mails.find(id).orElseThrow().state()).isEqualTo(MailState.SENT);
        assertThat(trail.of(new Subject("mail", id), 9))
                .extracting(TrailEntry::action)
                .contains("mail.read", "mail.declared-sent");
    }

    @Test
    void mailThatFailedGoesOnInItsOwnProcess() {
        MailServer.RELAY.play(nora, Fault.HANGS_UP);
        var id = post();
        await().until(() -> job(id).getExceptionMessage() != null);
        jobs.setJobRetries(1).jobId(job(id).getId()).dueDate(null).execute();
        awaitState(id, MailState.FAILED);
        MailServer.RELAY.heal(nora);

        open("admin", "outbox");
        assertThat(desk.sendAgain(id, "le serveur répond à nouveau")).isTrue();
        awaitState(id, MailState.SENT);
        await().until(() -> engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count()
                == 0);
        assertThat(MailServer.mailsTo(nora)).hasSize(1);
        assertThat(desk.sendAgain(id, "encore")).isFalse();
    }

    @Test
    void addressIsBlockedAndUnblockedWithAReason() {
        open("admin", "outbox/blocked");
        _click(_get(Button.class, spec -> spec.withText("Bloquer une adresse")));
        _setValue(_get(EmailField.class), nora);
        _click(_get(Button.class, spec -> spec.withText("Bloquer")));
        assertThat(suppressions.holds(nora)).as("no reason was given").isFalse();
        _setValue(_get(TextField.class, spec -> spec.withCaption("Pourquoi\u00a0?")), "demandé au téléphone");
        _click(_get(Button.class, spec -> spec.withText("Bloquer")));
        assertThat(suppressions.holds(nora)).isTrue();

        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Rechercher une adresse")), nora);
        assertThat(blocked()).extracting(Suppression::note).containsExactly("demandé au téléphone");
        SuppressionDialog.lift(
                        application.getBean(SuppressionDesk.class), blocked().get(0))
                .open();
        _setValue(_get(TextField.class, spec -> spec.withCaption("Pourquoi\u00a0?")), "erreur de saisie");
        _click(_find(Button.class, spec -> spec.withText("Débloquer")).get(0));
        assertThat(suppressions.holds(nora)).isFalse();
    }

    @Test
    void timelineLetsReadWhatWasWrittenToItsSubject() {
        var id = post();
        awaitState(id, MailState.SENT);
        open("sdr", "");
        var entry = trail.of(lead, 9).stream()
                .filter(one -> one.action().equals("mail.sent"))
                .findFirst()
                .orElseThrow();

        assertThat(reading.belongsTo(entry)).isTrue();
        _click((Button) reading.piece(entry));
        assertThat(_get(Pre.class).getText()).isEqualTo("Bonjour Nora");
    }

    @Test
    void nobodyButAnAdministratorLooksThroughTheOutbox() {
        open("sdr", "");

        assertThatThrownBy(() -> desk.list(new MailSearch(null, ""), 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.sendAgain(UUID.randomUUID().toString(), ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String post() {
        return mailer.post(new Message(nora, "Votre sortie", "Bonjour Nora", null, null, lead, Purpose.SERVICE, null));
    }

    private void open(String role, String page) {
        Screens.open(application, role + "@demo.mdmc");
        var parts = page.split("\\?");
        UI.getCurrent()
                .navigate(
                        parts[0],
                        parts.length > 1
                                ? com.vaadin.flow.router.QueryParameters.fromString(parts[1])
                                : com.vaadin.flow.router.QueryParameters.empty());
    }

    private void awaitState(String id, MailState state) {
        await().atMost(Duration.ofSeconds(12))
                .untilAsserted(
                        () -> assertThat(mails.find(id).orElseThrow().state()).isEqualTo(state));
    }

    private org.camunda.bpm.engine.runtime.Job job(String id) {
        return jobs.createJobQuery()
                .processInstanceId(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .singleResult();
    }

    @SuppressWarnings("unchecked")
    private static List<SentMail> listed() {
        return GridKt._findAll((Grid<SentMail>) _get(Grid.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Suppression> blocked() {
        return GridKt._findAll((Grid<Suppression>) _get(Grid.class));
    }
}
