package com.mdmcmusicads.app.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@IntegrationTest
class LeadIntakeIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    RuntimeService engine;

    @Test
    void oldWebhookJsonBecomesAScoredLeadWithItsProcess() {
        var answer = capture("""
                {"name": "Test Artist", "email": "%s", "artist_name": "TestArtist", "genre": "pop",
                 "budget_estimated": 1500, "platforms_interest": ["youtube", "meta"]}""".formatted(someone()));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(answer.getBody().get("status").asText()).isEqualTo("created");
        assertThat(answer.getBody().get("score").asInt()).isEqualTo(53);
        assertThat(answer.getBody().get("grade").asText()).isEqualTo("B");
        assertThat(running(answer.getBody().get("id").asText())).isEqualTo(1);
    }

    @Test
    void sameAddressUpdatesTheRunningLeadAndScoresItAnew() {
        var email = someone();
        var first = capture("{\"name\": \"Ada\", \"email\": \"%s\"}".formatted(email))
                .getBody();
        var second = capture("{\"name\": \"Ada\", \"email\": \"%s\", \"budget_estimated\": 6000, \"country\": \"FR\"}"
                .formatted(email.toUpperCase()));

        assertThat(second.getStatusCode().value()).isEqualTo(200);
        assertThat(second.getBody().get("id")).isEqualTo(first.get("id"));
        assertThat(second.getBody().get("score").asInt())
                .isGreaterThan(first.get("score").asInt());
        assertThat(running(first.get("id").asText())).isEqualTo(1);
    }

    private long running(String leadId) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(leadId)
                .count();
    }

    private static String someone() {
        return UUID.randomUUID() + "@example.com";
    }

    private ResponseEntity<JsonNode> capture(String json) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.postForEntity("/api/mdmc/v1/leads/webhook", new HttpEntity<>(json, headers), JsonNode.class);
    }
}
