package com.mdmcmusicads.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.leads.Prospect;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** A quote that is accepted, told over the wire as an integration would. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class ConversionIT {

    @Autowired
    Prospect prospect;

    @Autowired
    Clients clients;

    @Autowired
    Origins origins;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate sql;

    @Test
    void anAcceptedQuoteMakesAClient() {
        var email = Prospect.someone();
        var artist = Prospect.somebody();
        var id = prospect.arrives(email, artist, null);
        prospect.awaitsQuote(id);

        assertThat(accept(id)).isEqualTo(HttpStatus.ACCEPTED);
        await().until(() -> prospect.status(id) == LeadStatus.CONVERTED);

        var client = clients.findByEmail(email).orElseThrow();
        assertThat(client.name()).isEqualTo(artist);
        assertThat(client.contact()).isEqualTo("Ada");
        assertThat(origins.of(client.id()))
                .singleElement()
                .satisfies(origin -> assertThat(origin.subject().id()).isEqualTo(id));
        assertThat(clientOf(id)).isEqualTo(client.id());
        assertThat(accept(id)).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSecondLeadOfAClientJoinsIt() {
        var email = Prospect.someone();
        var first = prospect.arrives(email, Prospect.somebody(), null);
        prospect.awaitsQuote(first);
        accept(first);
        await().until(() -> prospect.status(first) == LeadStatus.CONVERTED);

        var again = prospect.arrives(email, null, null);
        assertThat(again).isEqualTo(first);
        prospect.awaitsQuote(again);
        accept(again);
        await().until(() -> prospect.status(again) == LeadStatus.CONVERTED);

        assertThat(sql.queryForObject("select count(*) from client where email = ?", Integer.class, email))
                .isEqualTo(1);
    }

    @Test
    void aQuoteNobodyAskedForConvertsNobody() {
        var id = prospect.arrives();
        assertThat(accept(id)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(prospect.status(id)).isEqualTo(LeadStatus.NEW);
    }

    private HttpStatusCode accept(String leadId) {
        var headers = new HttpHeaders();
        headers.set("X-API-KEY", keys.create("quotes", Set.of(Scope.MESSAGES_SEND), null));
        return http.postForEntity(
                        "/api/mdmc/v1/messages/quote.accepted",
                        new HttpEntity<>(Map.of("businessKey", leadId), headers),
                        String.class)
                .getStatusCode();
    }

    private String clientOf(String leadId) {
        return sql.queryForObject("select client_id::text from lead where id = ?::uuid", String.class, leadId);
    }
}
