package com.mdmcmusicads.app.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Platform;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(roles = "ADMIN")
class LeadApiIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    LeadDesk desk;

    @Test
    void aLeadIsReadBackInTheWordsOfTheCapture() {
        var email = UUID.randomUUID() + "@example.com";
        var id = desk.receive(new NewLead(
                        "Ada",
                        email,
                        "<b>Nuit</b>",
                        "pop",
                        new BigDecimal("1500.00"),
                        Set.of(Platform.META),
                        null,
                        "FR",
                        "fr",
                        null,
                        true,
                        "Oui",
                        "test",
                        Map.of()))
                .id();

        var lead = call(id, Scope.LEADS_READ);

        assertThat(lead.getStatusCode().value()).isEqualTo(200);
        assertThat(lead.getBody().get("email").asText()).isEqualTo(email);
        assertThat(lead.getBody().get("artist_name").asText()).isEqualTo("<b>Nuit</b>");
        assertThat(lead.getBody().get("budget_estimated").decimalValue()).isEqualByComparingTo("1500");
        assertThat(lead.getBody().get("platforms_interest").get(0).asText()).isEqualTo("meta");
        assertThat(lead.getBody().get("status").asText()).isEqualTo("new");
        assertThat(lead.getBody().get("consent_marketing").asBoolean()).isTrue();
        assertThat(lead.getBody().get("due_at").asText()).endsWith("Z");
        assertThat(lead.getBody().has("phone")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "not-an-id", "not%20an%20id"})
    void whatIsNoLeadIsNotFound(String id) {
        var answer = call(id, Scope.LEADS_READ);

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anotherScopeIsNotEnough() {
        assertThat(call(UUID.randomUUID().toString(), Scope.KPIS_READ)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void theDescriptionNamesTheCallAndItsKey() {
        var docs = http.getForObject("/api/docs", JsonNode.class);
        var read = docs.at("/paths/~1api~1mdmc~1v1~1leads~1{id}/get");

        assertThat(read.at("/security/0/key").isArray()).isTrue();
        assertThat(docs.at("/components/securitySchemes/key/name").asText()).isEqualTo("X-API-KEY");
    }

    private ResponseEntity<JsonNode> call(String id, Scope scope) {
        var headers = new HttpHeaders();
        headers.set("X-API-KEY", keys.create("Test " + UUID.randomUUID(), Set.of(scope), null));
        return http.exchange(
                URI.create(http.getRootUri() + "/api/mdmc/v1/leads/" + id),
                HttpMethod.GET,
                new HttpEntity<>(headers),
                JsonNode.class);
    }
}
