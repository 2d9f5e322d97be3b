package com.mdmcmusicads.app.pipeline;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class LeadToolsIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    LeadDesk desk;

    @Autowired
    LeadExport export;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private final String mark = "tools" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void whatIsShownComesAsExcelAndFormulasStayText() throws IOException {
        receive("=HYPERLINK(\"evil\") " + mark);
        receive("Ada " + mark);
        Screens.open(application, "direction@demo.mdmc");
        var bytes = new ByteArrayOutputStream();

        assertThat(export.write(LeadFilter.ALL.withWords(mark), Locale.FRENCH, bytes, rows -> true))
                .isTrue();

        var rows = new ArrayList<SheetRow>();
        var file = Files.write(folder.resolve("leads.xlsx"), bytes.toByteArray());
        new SheetReader(SheetReader.Limits.USUAL).read(file, rows::add);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).cells()).contains("Contact", "Adresse e-mail", "Budget média");
        assertThat(rows.get(2).cells()).anyMatch(cell -> cell.startsWith("=HYPERLINK"));
    }

    @Test
    void aStoppedExportWritesNothing() {
        receive("Ada " + mark);
        Screens.open(application, "sdr@demo.mdmc");
        var bytes = new ByteArrayOutputStream();

        assertThat(export.write(LeadFilter.ALL.withWords(mark), Locale.FRENCH, bytes, rows -> false))
                .isFalse();
        assertThat(bytes.size()).isZero();
    }

    @Test
    void othersExportNothing() {
        Screens.open(application, "pm@demo.mdmc");

        assertThatThrownBy(() -> export.write(LeadFilter.ALL, Locale.FRENCH, null, rows -> true))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tickedLeadsGoToOnePersonAndTheResultIsSaidInWords() {
        var first = receive("Ada " + mark);
        var second = receive("Bea " + mark);
        release(first);
        release(second);
        open();
        var grid = _get(LeadGrid.class);
        assertThat(_size(grid)).isEqualTo(2);
        grid.select(GridKt._get(grid, 0));
        grid.select(GridKt._get(grid, 1));

        _click(button("Attribuer à…"));
        var person = directory.with(Role.SDR).get(0);
        _setValue((ComboBox<Person>) _get(ComboBox.class, box -> box.withLabel("Personne")), person);
        _click(button("Attribuer"));

        assertThat(_get(Notification.class).getElement().getProperty("text"))
                .isEqualTo("2 tâches attribuées à " + person.name() + ".");
        assertThat(database.sql("select distinct assignee from open_task where subject_id in (?, ?)")
                        .params(first, second)
                        .query(String.class)
                        .list())
                .containsExactly(person.id());
    }

    @Test
    void aFilterIsKeptUnderItsNameAndLetGo() {
        open();
        _click(button("Garder ce filtre"));
        _setValue(_get(TextField.class, field -> field.withLabel("Nom du filtre")), mark);
        _click(button("Garder"));
        UI.getCurrent().navigate("leads");

        _click(_get(NativeButton.class, chip -> chip.withText(mark)));
        _click(button("Supprimer ce filtre"));

        assertThat(database.sql("select name from lead_filter where name = ?")
                        .param(mark)
                        .query(String.class)
                        .list())
                .hasSize(1);
        _find(ConfirmDialog.class)
                .forEach(dialog -> ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true)));
        assertThat(database.sql("select name from lead_filter where name = ?")
                        .param(mark)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** As if nobody had been chosen for it. */
    private void release(String lead) {
        var tasks = application.getBean(TaskService.class);
        var task = tasks.createTaskQuery().processInstanceBusinessKey(lead).singleResult();
        tasks.setAssignee(task.getId(), null);
    }

    private void open() {
        Screens.open(application, "sdr@demo.mdmc");
        UI.getCurrent().navigate("leads", QueryParameters.of("q", mark));
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private String receive(String name) {
        var told = new NewLead(
                name,
                UUID.randomUUID() + "@example.com",
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
        return desk.receive(told).id();
    }
}
