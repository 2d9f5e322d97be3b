package com.mdmcmusicads.app.pipeline;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class LeadLiveIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    LeadDesk desk;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anOpenListShowsALeadThatComesIn() {
        Screens.open(application, "sdr@demo.mdmc");
        UI.getCurrent().navigate("leads", QueryParameters.of("q", mark));
        assertThat(_get(LeadsView.class).getElement().getTextRecursively()).contains("Aucun prospect");

        desk.receive(new NewLead(
                "Ada " + mark,
                mark + "@example.com",
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
                Map.of()));

        await().pollInSameThread().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_size(_get(LeadGrid.class))).isEqualTo(1);
        });
    }
}
