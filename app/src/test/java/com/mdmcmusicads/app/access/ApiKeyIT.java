package com.mdmcmusicads.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(roles = "ADMIN")
class ApiKeyIT {

    private static final String NOWHERE = "/api/mdmc/v1/nowhere";

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApiKeyDesk desk;

    @Autowired
    KeyRing ring;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void callWithoutKeyIsAProblemAndNoRedirect() {
        var answer = call(null);

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("type").asText()).isEqualTo("urn:mdmc:problem:unauthorized");
        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void keyOpensItsScopesAndNotesItsUse() {
        var key = desk.create("Tableau de bord", Set.of(Scope.LEADS_READ), null);

        assertThat(call(key).getStatusCode().value()).isEqualTo(404);
        assertThat(ring.find(key).orElseThrow().getAuthorities())
                .extracting("authority")
                .containsExactly("SCOPE_leads:read");
        assertThat(saved(key).lastUsedAt()).isNotNull();
    }

    @Test
    void wrongExpiredAndRevokedKeysOpenNothing() {
        var expired =
                desk.create("Ancien", Set.of(Scope.LEADS_READ), clock.instant().minus(Duration.ofDays(1)));
        var revoked = desk.create("Perdue", Set.of(Scope.LEADS_READ), null);
        desk.revoke(saved(revoked).id());

        assertThat(call("mdmc_guess").getStatusCode().value()).isEqualTo(401);
        assertThat(call(expired).getStatusCode().value()).isEqualTo(401);
        assertThat(call(revoked).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void theKeyItselfIsNowhereInTheDatabase() {
        var key = desk.create("Secrète", Set.of(Scope.KPIS_READ), null);

        assertThat(jdbc.queryForList("select row_to_json(k)::text from api_key k", String.class))
                .noneMatch(row -> row.contains(key));
        assertThat(jdbc.queryForList("select row_to_json(a)::text from audit_entry a", String.class))
                .noneMatch(row -> row.contains(key));
    }

    @Test
    @WithMockUser(roles = "DIRECTION")
    void onlyAdministratorsMakeKeys() {
        assertThatThrownBy(() -> desk.create("Nope", Set.of(Scope.KPIS_READ), null))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ApiKey saved(String key) {
        return desk.all().stream()
                .filter(one -> key.startsWith(one.prefix()))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<JsonNode> call(String key) {
        var headers = new HttpHeaders();
        if (key != null) {
            headers.set("X-API-KEY", key);
        }
        return http.exchange(NOWHERE, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
    }
}
