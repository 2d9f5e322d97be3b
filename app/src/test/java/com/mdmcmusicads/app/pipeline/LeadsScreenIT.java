package com.mdmcmusicads.app.pipeline;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LeadsScreenIT {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\u05d0\u05d1";

    @Autowired
    ApplicationContext application;

    @Autowired
    LeadDesk desk;

    @Autowired
    JdbcClient database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void listFindsALeadAndShowsAHostileNameAsText() {
        receive(HOSTILE, null);
        receive("Other", "Another " + mark);
        enter("sdr");
        UI.getCurrent().navigate("leads", QueryParameters.of("q", "x onerror " + mark));

        var list = _get(LeadGrid.class);
        assertThat(_size(list)).isEqualTo(1);
        var link = (Anchor) ((Div) GridKt._getCellComponent(list, 0, LeadOrder.TITLE.name())).getComponentAt(0);
        assertThat(link.getElement().getText()).isEqualTo(HOSTILE);
        assertThat(link.getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void nothingFoundOffersToClearTheFilters() {
        enter("direction");
        UI.getCurrent().navigate("leads", QueryParameters.of("q", mark + mark));

        _click(_get(Button.class, button -> button.withText("Effacer les filtres")));

        assertThat(_get(LeadGrid.class).isVisible()).isTrue();
        _assertNone(Button.class, button -> button.withText("Nouveau prospect"));
    }

    @Test
    void dialogSaysWhatIsMissingAtTheFieldAndKeepsTheRest() {
        openDialog();
        _setValue(field("Budget média"), "beaucoup");
        _click(save());

        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(field("Contact").isInvalid()).isTrue();
        assertThat(field("Budget média").isInvalid()).isTrue();
        assertThat(field("Budget média").getValue()).isEqualTo("beaucoup");
    }

    @Test
    void dialogMakesALeadThroughTheSameEntrance() {
        openDialog();
        type("Zoé Tavernier", "1\u202f250,50");
        chooseConsent();
        _click(save());

        assertThat(stored("source")).isEqualTo("manual");
        assertThat(stored("budget")).isEqualTo("1250.50");
        assertThat(stored("grade")).isNotNull();
        assertThat(_find(NewLeadDialog.class)).isEmpty();
        assertThat(toast()).contains("Prospect enregistré");
    }

    @Test
    void dialogTellsThatALeadExistsAlreadyAndCompletesIt() {
        receive("Zoé", null);
        openDialog();
        type("Zoé Tavernier", "");
        _click(save());

        assertThat(toast()).contains("Ce prospect existe déjà, il a été complété.");
        assertThat(stored("name")).isEqualTo("Zoé Tavernier");
    }

    private void openDialog() {
        enter("sdr");
        UI.getCurrent().navigate(LeadsView.class);
        _click(_find(Button.class, button -> button.withText("Nouveau prospect"))
                .get(0));
    }

    private void type(String name, String budget) {
        _setValue(field("Contact"), name);
        _setValue(_get(EmailField.class), mark + "@example.com");
        _setValue(field("Budget média"), budget);
    }

    @SuppressWarnings("unchecked")
    private static void chooseConsent() {
        var consent = (RadioButtonGroup<Object>) _get(RadioButtonGroup.class);
        var given = consent.getListDataView().getItem(1);
        _setValue(consent, given);
    }

    private String stored(String column) {
        return database.sql("select " + column + " from lead where email = ?")
                .param(mark + "@example.com")
                .query(String.class)
                .single();
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static Button save() {
        return _get(Button.class, button -> button.withText("Enregistrer"));
    }

    private static String toast() {
        return _get(Notification.class).getElement().getTextRecursively();
    }

    private void enter(String role) {
        Screens.open(application, role + "@demo.mdmc");
    }

    private String receive(String name, String artist) {
        var told = new NewLead(
                name,
                mark + (artist == null ? "" : "2") + "@example.com",
                artist,
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
