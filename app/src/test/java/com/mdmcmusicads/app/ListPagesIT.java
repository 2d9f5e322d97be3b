package com.mdmcmusicads.app;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ListPagesIT {

    @Autowired
    ApplicationContext application;

    @AfterEach
    void close() {
        Screens.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ad-accounts",
                "alerts",
                "campaigns",
                "clients",
                "enrolments",
                "invoices",
                "kpi-runs",
                "leads",
                "payments",
                "quotes",
                "subscriptions"
            })
    void wordsNobodyHasLeaveAnEmptyPanelInsteadOfTheList(String page) {
        Screens.open(application, "direction@demo.mdmc");
        UI.getCurrent().navigate(page);

        _setValue(_get(SearchField.class), UUID.randomUUID().toString());

        assertThat(_get(EmptyPanel.class).getElement().getTextRecursively()).isNotBlank();
        assertThat(_find(EmptyPanel.class)).hasSize(1);
    }
}
