package com.mdmcmusicads.app.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.leads.Prospect;
import com.mdmcmusicads.app.orders.Order.State;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.quotes.Offers;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteItem;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.mdmcmusicads.app.quotes.QuoteWriter;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.JdbcTemplate;

/** A quote on its way to an invoice, on the real engine and the real database. */
@IntegrationTest
class OrderIT {

    private static final QuoteItem SETUP = Offers.once("Mise en place", "300.00", false);
    private static final QuoteItem FEE = Offers.fee("META", "0");

    @Autowired
    Offers offers;

    @Autowired
    QuoteWriter writer;

    @Autowired
    QuoteDesk quotes;

    @Autowired
    OrderBook orders;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    ClientDesk clients;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    TaskDesk tasks;

    @Autowired
    TestPeople people;

    @Autowired
    Prospect prospects;

    @Autowired
    AuditTrail trail;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void acceptedQuoteOfALeadMakesAClientAnInvoiceASubscriptionAndACampaign() {
        var email = Prospect.someone();
        var lead = prospects.arrives(email, Prospect.somebody(), null);
        prospects.awaitsQuote(lead);
        people.be(people.somebody(Role.SALES));
        var id = offers.draftOf(lead, SETUP, FEE);
        writer.submit(id, offers.revision(id));
        await().until(() -> quotes.quote(id).state() == QuoteState.SENT);
        await().untilAsserted(() -> assertThat(MailServer.mailsTo(email)).isNotEmpty());

        quotes.accept(id, 1, Set.of());
        await().until(() -> prospects.status(lead) == LeadStatus.CONVERTED);
        var order = await().until(() -> orders.of(id), found -> !found.missing().isEmpty());
        assertThat(order.missing()).contains("clients.missing.legalName", "clients.missing.siren");

        clients.completeBilling(order.clientId(), Billed.details(Billed.SIREN));
        complete(Role.ACCOUNTING, id, Map.of("resolution", "INVOICE"));
        await().until(() -> orders.of(id).subscriptionId() != null);
        var invoice = invoices.sheet(orders.of(id).invoiceId());
        assertThat(invoice.number()).startsWith("F20");
        assertThat(invoice.reference()).isEqualTo(order.id());
        assertThat(invoice.totals().net().amount()).isEqualByComparingTo("300.00");

        complete(Role.PM, id, Map.of("startsOn", "2026-12-31", "endsOn", "2026-12-01"));
        complete(Role.PM, id, Map.of("startsOn", "2026-12-01", "endsOn", "2026-12-31", "release", "Marées hautes"));
        await().until(() -> orders.of(id).state() == State.LAUNCHED);
        people.beNobody();
        var campaign = campaigns.ofClient(order.clientId(), 9);
        assertThat(campaign).hasSize(1).first().satisfies(planned -> {
            assertThat(planned.id()).isEqualTo(orders.of(id).campaignId());
            assertThat(planned.title()).isEqualTo("Marées hautes");
            assertThat(planned.quoteId()).isEqualTo(id);
            assertThat(planned.pmAccountId()).isNotNull();
            assertThat(planned.on(Platform.META).orElseThrow().budget().amount())
                    .isEqualByComparingTo("1500.00");
        });
    }

    @Test
    void acceptedTwiceAtOnceIsOneOrder() throws Exception {
        var id = offers.sent(SETUP);
        var pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> acceptance = () -> {
            try {
                quotes.accept(id, 1, Set.of());
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
        var told = pool.invokeAll(Stream.generate(() -> acceptance).limit(8).toList());
        pool.shutdown();
        var yes = 0;
        for (var one : told) {
            yes += one.get() ? 1 : 0;
        }
        assertThat(yes).isEqualTo(1);
        await().until(() -> orders.find(id).isPresent());
        assertThat(sql.queryForObject("select count(*) from client_order where quote_id = ?::uuid", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    void unusualQuoteLeavesOnlyAfterDirectionApprovedIt() {
        var id = offers.draft(Offers.fee("META", "40"));
        writer.submit(id, offers.revision(id));
        assertThat(quotes.quote(id).state()).isEqualTo(QuoteState.TO_APPROVE);

        var boss = complete(Role.DIRECTION, id, Map.of("verdict", "APPROVED"));
        await().until(() -> quotes.quote(id).state() == QuoteState.SENT);
        assertThat(trail.of(new Subject("quote", id), 50))
                .filteredOn(entry -> entry.action().equals("quote.approved"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).containsEntry("assignee", boss.id()));
    }

    @Test
    void refusedQuoteIsADraftAgainAndMayBeHandedInOnceMore() {
        var id = offers.draft(Offers.fee("META", "40"));
        writer.submit(id, offers.revision(id));
        complete(Role.DIRECTION, id, Map.of("verdict", "REFUSED", "reason", "Trop de remise"));
        await().until(() -> quotes.quote(id).state() == QuoteState.DRAFT);

        people.be(people.somebody(Role.SALES));
        writer.save(id, offers.revision(id), Offers.text(FEE));
        writer.submit(id, offers.revision(id));
        await().until(() -> quotes.quote(id).state() == QuoteState.SENT);
    }

    @Test
    void revisedQuoteCanNoLongerBeAcceptedAndGoesTheWholeWayAgain() {
        var id = offers.sent(FEE);
        writer.revise(id);
        writer.save(id, offers.revision(id), Offers.text(Offers.fee("META", "50")));
        writer.submit(id, offers.revision(id));

        assertThat(quotes.quote(id).state()).isEqualTo(QuoteState.TO_APPROVE);
        assertThat(quotes.quote(id).version()).isEqualTo(2);
        complete(Role.DIRECTION, id, Map.of("verdict", "APPROVED"));
        await().until(() -> quotes.quote(id).state() == QuoteState.SENT);
    }

    @Test
    void declinedQuoteGivesTheLeadBackToSales() {
        var lead = prospects.arrives();
        prospects.awaitsQuote(lead);
        people.be(people.somebody(Role.SALES));
        var id = offers.draftOf(lead, FEE);
        writer.submit(id, offers.revision(id));
        await().until(() -> quotes.quote(id).state() == QuoteState.SENT);
        quotes.decline(id, 1, "Trop cher");

        prospects.await(lead, "contactLead");
        assertThat(orders.find(id)).isEmpty();
    }

    @Test
    void acceptanceFromElsewhereNeedsASignerAndIsKeptWithItsEvidence() {
        var id = offers.sent(SETUP);
        assertThat(accept(id, Map.of())).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(accept(id, Map.of("signer", "Ada Essai", "signedVersion", 1)))
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);

        assertThat(accept(id, evidence(7))).isEqualTo(HttpStatus.ACCEPTED);
        await().untilAsserted(() -> assertThat(trail.of(new Subject("quote", id), 50))
                .anyMatch(entry -> entry.action().equals("quote.acceptance-stale")));
        assertThat(quotes.quote(id).state()).isEqualTo(QuoteState.SENT);

        await().until(() -> accept(id, evidence(1)) == HttpStatus.ACCEPTED);
        await().until(() -> quotes.quote(id).state() == QuoteState.ACCEPTED);
        await().until(() -> orders.find(id).isPresent());
        assertThat(orders.of(id).signer()).isEqualTo("Ada Essai, gérante");
        assertThat(accept(id, evidence(1))).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private static Map<String, Object> evidence(int version) {
        return Map.of("signer", "Ada Essai, gérante", "signedVersion", version, "evidence", "parapheur/4711");
    }

    private HttpStatusCode accept(String quoteId, Map<String, Object> variables) {
        people.be(people.somebody(Role.ADMIN));
        var headers = new HttpHeaders();
        headers.set("X-API-KEY", keys.create("signatures", Set.of(Scope.MESSAGES_SEND), null));
        return http.postForEntity(
                        "/api/mdmc/v1/messages/quote.accepted",
                        new HttpEntity<>(Map.of("businessKey", quoteId, "variables", variables), headers),
                        String.class)
                .getStatusCode();
    }

    /** Somebody with the role takes the open task about the quote and answers it. */
    private Person complete(Role role, String quoteId, Map<String, Object> answer) {
        var person = people.somebody(role);
        people.be(person);
        var task = await().until(() -> tasks.about(new Subject("quote", quoteId)), open -> !open.isEmpty())
                .get(0);
        tasks.claim(task.id());
        assertThat(tasks.complete(task.id(), answer)).isEmpty();
        return person;
    }
}
