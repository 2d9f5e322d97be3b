package com.mdmcmusicads.app.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.processes.leads.LeadQualification.Reason;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board as a person uses it without a mouse; the mouse is in the browser test. */
@IntegrationTest
class BoardIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    LeadDesk desk;

    @Autowired
    BoardReader board;

    @Autowired
    JdbcClient database;

    private final String mark = "Board" + UUID.randomUUID().toString().substring(0, 8);
    private String lead;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aLeadGoesFromNewToSalesAndOnAsItsProcessAllows() {
        lead = receive();
        release();
        open("sdr");
        assertThat(lane()).isEqualTo("NEW");

        move("À qualifier");
        assertThat(lane()).isEqualTo("QUALIFYING");
        move("Nouveau");
        assertThat(lane()).isEqualTo("NEW");
        move("Qualifié");
        standsSoon(Stage.QUALIFIED);
        assertThat(toast()).contains("passe à « Qualifié »");

        again("sdr");
        move("Devis");
        assertThat(toast()).contains("revient à l’équipe commerciale");

        again("sales");
        move("Devis");
        standsSoon(Stage.QUOTE);
    }

    @Test
    void closingAsksWhyAndKeepsIt() {
        lead = receive();
        release();
        open("sdr");
        move("Clos");
        assertThat(board.stage(lead)).contains(Stage.NEW);

        chooseReason();
        _click(button("Clore le prospect"));

        standsSoon(Stage.CLOSED);
        assertThat(database.sql("select closing_reason from lead where id = ?::uuid")
                        .param(lead)
                        .query(String.class)
                        .single())
                .isEqualTo("NO_BUDGET");
    }

    @Test
    void aNurturedLeadIsWokenUp() {
        lead = receive();
        release();
        open("sdr");
        move("En maturation");
        standsSoon(Stage.NURTURED);

        again("sdr");
        move("Nouveau");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(board.stage(lead))
                        .isIn(java.util.Optional.of(Stage.NEW), java.util.Optional.of(Stage.QUALIFYING)));
    }

    @Test
    void whatSomebodyElseHoldsStaysWhereItIs() {
        lead = receive();
        hold("sales@demo.mdmc");
        open("sdr");

        move("Qualifié");

        assertThat(toast()).contains("Suivi par");
        assertThat(board.stage(lead)).contains(Stage.QUALIFYING);
    }

    @Test
    void theBoardByGradeCountsAndOffersNoMove() {
        lead = receive();
        open("direction");
        UI.getCurrent()
                .navigate("leads/board", new QueryParameters(Map.of("q", List.of(mark), "by", List.of("grade"))));

        assertThat(_find(BoardLane.class)).hasSize(4);
        assertThat(_find(Anchor.class, link -> link.withText(mark))).hasSize(1);
        assertThat(_find(BoardCard.class)).noneMatch(card -> card.hasClassName("movable"));
    }

    private void open(String role) {
        Screens.open(application, role + "@demo.mdmc");
        UI.getCurrent().navigate("leads/board", QueryParameters.of("q", mark));
    }

    private void again(String role) {
        Screens.close();
        open(role);
    }

    private void move(String stage) {
        _click(_get(Button.class, button -> button.withClasses("board-card-move")));
        _click(button(stage));
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static void chooseReason() {
        _setValue((Select<Reason>) _get(Select.class, select -> select.withLabel("Motif")), Reason.NO_BUDGET);
    }

    private String lane() {
        return _find(BoardLane.class).stream()
                .filter(lane -> lane.getElement().getTextRecursively().contains(mark))
                .map(lane -> lane.lane().name())
                .findFirst()
                .orElse("none");
    }

    private static String toast() {
        var toasts = _find(Notification.class);
        return toasts.get(toasts.size() - 1).getElement().getProperty("text");
    }

    private void standsSoon(Stage stage) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(board.stage(lead)).contains(stage));
    }

    /** As if nobody had been chosen for it. */
    private void release() {
        hold(null);
    }

    private void hold(String email) {
        var tasks = application.getBean(org.camunda.bpm.engine.TaskService.class);
        var task = tasks.createTaskQuery().processInstanceBusinessKey(lead).singleResult();
        tasks.setAssignee(
                task.getId(),
                email == null
                        ? null
                        : database.sql("select id::text from account where email = ?")
                                .param(email)
                                .query(String.class)
                                .single());
    }

    private String receive() {
        var told = new NewLead(
                mark,
                mark.toLowerCase(java.util.Locale.ROOT) + "@example.com",
                null,
                "pop",
                BigDecimal.valueOf(900),
                Set.of(),
                null,
                "FR",
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
        return desk.receive(told).id();
    }
}
