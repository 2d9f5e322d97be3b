package com.mdmcmusicads.app.capture;

import static com.mdmcmusicads.app.capture.WebhookCaller.lead;
import static com.mdmcmusicads.app.capture.WebhookCaller.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.Idempotency;
import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.leads.LeadDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The shared context lets tests call as often as they like; this is the same entrance with a limit of three a minute. */
@IntegrationTest
class LeadRateLimitIT {

    private final MockMvc narrow;

    @Autowired
    JdbcClient database;

    @Autowired
    LeadRateLimitIT(
            LeadDesk desk,
            SubmissionReader reader,
            SourceSignatures signatures,
            Idempotency idempotency,
            RateLimits limits,
            ApplicationContext context) {
        narrow = MockMvcBuilders.standaloneSetup(new LeadApi(desk, reader, signatures, idempotency, limits, 3))
                .setControllerAdvice(context.getBeansWithAnnotation(RestControllerAdvice.class)
                        .values()
                        .toArray())
                .build();
    }

    @Test
    void fourthCallWithinAMinuteIsAskedToWaitAndOthersAreNot() throws Exception {
        for (var call = 0; call < 3; call++) {
            assertThat(capture(someone(), "192.0.2.1").getStatus()).isEqualTo(201);
        }
        var email = someone();
        var refused = capture(email, "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("urn:mdmc:problem:too-many-requests");
        assertThat(StoredLeads.count(database, email)).isZero();
        assertThat(capture(email, "192.0.2.2").getStatus()).isEqualTo(201);
    }

    @Test
    void refusedCallsCountToo() throws Exception {
        for (var call = 0; call < 3; call++) {
            assertThat(send("{}", "192.0.2.3").getStatus()).isEqualTo(422);
        }
        assertThat(capture(someone(), "192.0.2.3").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse capture(String email, String address) throws Exception {
        return send(lead(email), address);
    }

    private MockHttpServletResponse send(String body, String address) throws Exception {
        return narrow.perform(post("/api/mdmc/v1/leads/webhook")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }
}
