package com.mdmcmusicads.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.CompositeHealth;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.client.TestRestTemplate;

@IntegrationTest
class OperationsHealthIT {

    @Autowired
    HealthEndpoint health;

    @Autowired
    TestRestTemplate http;

    @Test
    void databaseEngineJobsAndCleanUpAreLookedAt() {
        var all = (CompositeHealth) health.health();

        assertThat(all.getComponents())
                .containsKeys("db", "processEngine", "jobExecutor", "historyCleanup", "incidents");
        assertThat(all.getComponents().values())
                .allSatisfy(one -> assertThat(one.getStatus()).isEqualTo(Status.UP));
    }

    @Test
    void anonymousCallersLearnNothingButUpOrDown() {
        var answer = http.getForEntity("/actuator/health", JsonNode.class).getBody();

        assertThat(answer.get("status").asText()).isEqualTo("UP");
        assertThat(answer.has("components")).isFalse();
    }

    @Test
    void missingCleanUpIsDown() {
        var history = Mockito.mock(HistoryService.class);

        assertThat(new HistoryCleanupHealth(history).health().getStatus()).isEqualTo(Status.DOWN);
    }
}
