package com.mdmcmusicads.app.leads;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.particulars.NewLead;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class LeadPageIT {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\u05d0\u05d1";

    @Autowired
    ApplicationContext application;

    @Autowired
    LeadDesk desk;

    @Autowired
    Leads leads;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void pageOfALeadShowsItsParticularsAndOpensTheEdit() {
        var id = receive(HOSTILE, null);
        enter("sales");
        UI.getCurrent().navigate(LeadView.class, id);

        assertThat(_get(H1.class, title -> title.withText(HOSTILE)).isVisible()).isTrue();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("mailto:" + mark + "@example.com");

        _click(_get(Button.class, button -> button.withText("Modifier")));
        _setValue(field("Artiste ou label"), "Nuit Claire");
        _click(save());

        assertThat(leads.get(id).artistName()).isEqualTo("Nuit Claire");
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static Button save() {
        return _get(Button.class, button -> button.withText("Enregistrer"));
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
