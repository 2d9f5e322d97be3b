package com.mdmcmusicads.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

@IntegrationTest
class CaseCorrelationIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    SomeLead someLead;

    @Autowired
    AuditTrail trail;

    @Test
    void whatARequestBeganBearsItsIdInTheRequestAndInTheJobsThatFollow() {
        var asked = "test-" + UUID.randomUUID();
        var lead = capture(asked);

        assertThat(entry(lead, "lead.received").correlationId()).isEqualTo(asked);
        assertThat(entry(lead, "lead.scored").correlationId()).isEqualTo(asked);

        var answered = "test-" + UUID.randomUUID();
        try (var correlation = Correlation.of(answered)) {
            someLead.answer(lead, "qualifyLead", "NURTURE");
        }
        await().until(() -> entry(lead, "lead.nurtured") != null);

        assertThat(entry(lead, "lead.nurtured").correlationId()).isEqualTo(answered);
    }

    private TrailEntry entry(String lead, String action) {
        return trail.of(Subject.lead(lead), 50).stream()
                .filter(entry -> entry.action().equals(action))
                .findFirst()
                .orElse(null);
    }

    private String capture(String correlation) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(Correlation.HEADER, correlation);
        var json = "{\"name\": \"Ada\", \"email\": \"%s@example.com\"}".formatted(UUID.randomUUID());
        return http.postForEntity("/api/mdmc/v1/leads/webhook", new HttpEntity<>(json, headers), JsonNode.class)
                .getBody()
                .get("id")
                .asText();
    }
}
