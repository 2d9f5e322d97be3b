package com.mdmcmusicads.app.studio;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.ModelRow;
import com.mdmcmusicads.app.drafts.Version;
import com.mdmcmusicads.app.editors.ModelEditor;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class StudioScreensIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    DraftDesk desk;

    @Autowired
    StudioTools tools;

    @Autowired
    EditorBench bench;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void everyModelIsListedAndFoundByItsName() {
        open("designer", "studio");
        assertThat(rows()).extracting(row -> row.ref().key()).contains("emailSequence", "leadScore", "qualify-lead");

        _setValue(_get(SearchField.class), "qualifier le");

        assertThat(rows()).extracting(ModelRow::name).containsExactly("Qualifier le prospect");
    }

    @Test
    void draftIsSavedPublishedAndComparedInTheHistory() {
        open("designer", "studio");
        var ref = desk.create(
                ModelKind.FORM, "Essai " + UUID.randomUUID().toString().substring(0, 6));
        UI.getCurrent().navigate("studio/" + ref.address());
        new PublishDialog(tools, bench, desk.open(ref).orElseThrow(), element -> {}, published -> {}).open();
        publish("Première");
        UI.getCurrent().navigate("studio/" + ref.address() + "/history");

        assertThat(versions()).extracting(Version::reason).containsExactly("Première");
        assertThat(desk.open(ref).orElseThrow().isWritten()).isFalse();
    }

    @Test
    void whoComesSecondReadsUntilTheyTakeOver() {
        open("admin", "studio");
        var ref = desk.create(
                ModelKind.DECISION, "Essai " + UUID.randomUUID().toString().substring(0, 6));
        Screens.close();
        open("designer", "studio/" + ref.address());

        assertThat(_get(ModelEditor.class).isReadOnly()).isTrue();
        _click(button("Prendre la main"));
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(_get(ModelEditor.class).isReadOnly()).isFalse();
    }

    @Test
    void modelNobodyKnowsIsNotFound() {
        open("designer", "studio/processes/nowhere");

        assertThat(_get(H1.class).getText()).doesNotContain("nowhere");
        assertThat(_find(ModelEditor.class)).isEmpty();
    }

    private void publish(String reason) {
        _setValue(_get(TextArea.class), reason);
        _click(_find(Button.class).stream()
                .filter(one -> one.getText().equals("Publier"))
                .reduce((first, last) -> last)
                .orElseThrow());
    }

    private static Button button(String words) {
        return _find(Button.class).stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void open(String role, String page) {
        Screens.open(application, role + "@demo.mdmc");
        UI.getCurrent().navigate(page);
    }

    @SuppressWarnings("unchecked")
    private static List<ModelRow> rows() {
        return GridKt._findAll((Grid<ModelRow>) _get(Grid.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Version> versions() {
        return GridKt._findAll((Grid<Version>) _get(Grid.class));
    }
}
