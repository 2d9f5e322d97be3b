package com.mdmcmusicads.app.inbox;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskDrafts;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.app.tasks.TestCases;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InboxViewIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskDrafts drafts;

    @Autowired
    TaskList list;

    @Autowired
    Minutes minutes;

    @Autowired
    JdbcClient sql;

    final String title = "Vue" + UUID.randomUUID().toString().replace("-", "");

    Person ines;

    @BeforeEach
    void enter() {
        ines = people.somebody(Role.SDR);
        Screens.open(application, ines.email());
    }

    @AfterEach
    void leave() {
        Screens.close();
    }

    @Test
    void emptyInboxSaysWhatToDoNext() {
        cases.task(title);
        UI.getCurrent().navigate("");

        assertThat(_get(_get(ListPane.class), EmptyState.class).isVisible()).isTrue();
        _click(_get(Button.class, button -> button.withText("Voir les tâches à prendre")));
        assertThat(grid().isVisible()).isTrue();
    }

    @Test
    void taskIsOpenedClaimedFilledAndCompleted() {
        var id = cases.task(title);
        go("groups");
        assertThat(_size(grid())).isEqualTo(1);
        _clickItem(grid(), 0);

        assertThat(_get(TaskPane.class).taskId()).isEqualTo(id);
        assertThat(_find(H2.class)).extracting(H2::getText).contains(title);
        assertThat(verdict().isReadOnly()).isTrue();

        _click(_get(Button.class, button -> button.withText("Prendre en charge")));
        assertThat(verdict().isReadOnly()).isFalse();

        choose("Oui");
        assertThat(drafts.find(id).orElseThrow().answers()).containsEntry("verdict", "YES");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Brouillon enregistré à"));

        _click(_get(Button.class, button -> button.withText("Terminer la tâche")));
        assertThat(list.find(ines, id)).isEmpty();
        assertThat(_find(TaskPane.class)).isEmpty();
    }

    @Test
    void draftIsThereWhenOneComesBack() {
        var id = cases.task(title);
        desk.claim(id);
        drafts.save(id, Map.of("verdict", "NO", "reason", "hors sujet"));

        UI.getCurrent().navigate("tasks/" + id);

        assertThat(_get(_get(FormPanel.class), TextField.class, field -> field.withLabel("Motif"))
                        .getValue())
                .isEqualTo("hors sujet");
    }

    @Test
    void incompleteFormSaysSoAndTheTaskStays() {
        var id = cases.task(title);
        desk.claim(id);
        UI.getCurrent().navigate("tasks/" + id);
        choose("Non");

        _click(_get(Button.class, button -> button.withText("Terminer la tâche")));

        assertThat(list.find(ines, id)).isPresent();
        assertThat(_get(_get(FormPanel.class), TextField.class, field -> field.withLabel("Motif"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void whatSomebodyElseTakesIsReadOnlyAtOnceAndSaysWho() {
        var id = cases.task(title);
        UI.getCurrent().navigate("", QueryParameters.fromString("filter=groups&q=" + title + "&task=" + id));
        var theo = people.somebody(Role.SALES);
        elsewhere(theo, () -> desk.claim(id));

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_find(Banner.class, banner -> banner.withText(theo.name() + " vient de prendre cette tâche.")))
                    .hasSize(1);
        });
        assertThat(verdict().isReadOnly()).isTrue();
        assertThat(_find(Button.class, button -> button.withText("Prendre en charge")))
                .isEmpty();
    }

    @Test
    void newTaskAppearsInTheOpenListByItself() {
        go("groups");
        cases.task(title);

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_size(grid())).isEqualTo(1);
        });
    }

    @Test
    void deferredTaskComesBackByItself() {
        var id = cases.task(title);
        desk.followUp(id, Instant.now().plusSeconds(3600));
        go("groups");
        assertThat(_find(TaskGrid.class)).isEmpty();
        sql.sql("update open_task set follow_up_at = now() - interval '1 second' where id = ?")
                .param(id)
                .update();

        minutes.pass();
        MockVaadin.clientRoundtrip();

        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void ticksSurviveWhatOthersDo() {
        var mine = cases.task(title);
        var taken = cases.task(title);
        go("unassigned");
        grid().select(list.find(ines, mine).orElseThrow());
        grid().select(list.find(ines, taken).orElseThrow());
        elsewhere(people.somebody(Role.SALES), () -> desk.claim(taken));

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(grid().getSelectedItems()).extracting(OpenTask::id).containsExactly(mine);
        });
        _click(_get(_get(BulkBar.class), Button.class, button -> button.withText("Prendre en charge")));
        assertThat(list.find(ines, mine).orElseThrow().assignee()).isEqualTo(ines.id());
    }

    @Test
    void taskThatIsGoneSaysWhoDidIt() {
        var id = cases.task(title);
        desk.claim(id);
        desk.complete(id, Map.of("verdict", "YES"));

        UI.getCurrent().navigate("tasks/" + id);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Cette tâche a été terminée par " + ines.name() + ".");
    }

    @Test
    void commentIsSaidToEverybodyOnTheSubject() {
        var id = cases.task(title);
        UI.getCurrent().navigate("", QueryParameters.fromString("filter=groups&task=" + id));
        _get(TabSheet.class).setSelectedIndex(1);
        _setValue(_get(TextArea.class, area -> area.withLabel("Commentaire")), "Rappeler <b>lundi</b>");
        _click(_get(Button.class, button -> button.withText("Publier")));

        assertThat(_find(Div.class, div -> div.withClasses("task-said-words")))
                .extracting(Div::getText)
                .containsExactly("Rappeler <b>lundi</b>");
    }

    @Test
    void filterIsKeptUnderANameAndChosenAgain() {
        go("groups");
        _find(_get(ListPane.class), Button.class).stream()
                .filter(button -> button.getAriaLabel().equals(Optional.of("Affiner et trier")))
                .forEach(button -> _click(button));
        _click(_get(Button.class, button -> button.withText("Enregistrer ce filtre")));
        _setValue(_get(TextField.class, field -> field.withLabel("Nom du filtre")), "Mon filtre");
        _click(_get(Button.class, button -> button.withText("Enregistrer")));
        UI.getCurrent().navigate("", QueryParameters.fromString("filter=later"));

        _click(_get(NativeButton.class, chip -> chip.withText("Mon filtre")));

        assertThat(_get(TextField.class, field -> field.withPlaceholder("Chercher une tâche"))
                        .getValue())
                .isEqualTo(title);
    }

    private void elsewhere(Person person, Runnable act) {
        CompletableFuture.runAsync(() -> {
                    people.be(person);
                    act.run();
                    people.beNobody();
                })
                .join();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> verdict() {
        return _get(_get(FormPanel.class), RadioButtonGroup.class);
    }

    private void choose(String label) {
        var group = verdict();
        var choice = group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(group, choice);
    }

    private TaskGrid grid() {
        return _get(TaskGrid.class);
    }

    private void go(String box) {
        UI.getCurrent().navigate("", QueryParameters.fromString("filter=" + box + "&q=" + title));
    }
}
