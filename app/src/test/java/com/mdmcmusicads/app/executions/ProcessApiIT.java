package com.mdmcmusicads.app.executions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.operations.SomeLead;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@IntegrationTest
class ProcessApiIT {

    private static final String INSTANCES = "/api/mdmc/v1/processes/lead-qualification/instances";

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    SomeLead someLead;

    @Autowired
    SeenCases cases;

    private String key;

    @BeforeEach
    void makeKey() {
        key = Keys.make(keys, Scope.PROCESSES_READ);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        for (var i = 0; i < 5; i++) {
            someLead.arrives();
        }

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var path = INSTANCES + "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor);
            var page = Keys.get(http, key, path).getBody();
            page.get("items").forEach(item -> seen.add(item.get("id").asText()));
            cursor = page.path("next").textValue();
        } while (cursor != null && seen.size() < 8);

        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @Test
    void statesNarrowTheList() {
        var running = someLead.arrives();
        var ended = someLead.arrives();
        someLead.answer(ended, "qualifyLead", "DISQUALIFIED");
        await().until(() -> cases.isOver(ended));

        assertThat(states("running", running)).containsExactly("running");
        assertThat(states("ended", running)).isEmpty();
        assertThat(states("ended", ended)).containsExactly("ended");
        assertThat(states("failing", ended)).isEmpty();
    }

    @Test
    void wrongQuestionsGetAProblem() {
        assertThat(status("/api/mdmc/v1/processes/nothing/instances")).isEqualTo(404);
        assertThat(status("/api/mdmc/v1/processes/leadQualification/instances")).isEqualTo(404);
        assertThat(status(INSTANCES + "?state=asleep")).isEqualTo(422);
        assertThat(status(INSTANCES + "?limit=0")).isEqualTo(422);
        assertThat(status(INSTANCES + "?limit=many")).isEqualTo(422);
        assertThat(status(INSTANCES + "?cursor=abc")).isEqualTo(400);
    }

    @Test
    void callsWithoutTheScopeAreClosed() {
        assertThat(Keys.get(http, null, INSTANCES).getStatusCode().value()).isEqualTo(401);
        assertThat(Keys.get(http, Keys.make(keys, Scope.TASKS_READ), INSTANCES)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private List<String> states(String state, String lead) {
        return Keys.get(http, key, INSTANCES + "?state={state}&businessKey={lead}", state, lead)
                .getBody()
                .get("items")
                .findValuesAsText("state");
    }

    private int status(String path) {
        return Keys.get(http, key, path).getStatusCode().value();
    }
}
