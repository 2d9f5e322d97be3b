package com.mdmcmusicads.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.consent.LinkCaller;
import com.mdmcmusicads.app.quotes.Offers;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.mdmcmusicads.app.quotes.QuoteWriter;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A client answers on the page behind the link, over the wire. */
@IntegrationTest
class AcceptanceIT {

    private static final String BILLING = "&kind=COMPANY&legalName=Label+Horizon+SAS&street=8+quai+du+Rh%C3%B4ne"
            + "&postcode=69003&city=Lyon&country=FR&siren=732829320&vatNumber=";
    private static final String YES = "choice=accept&lang=fr&name=Nora+Lemaire&agree=yes" + BILLING;

    @Autowired
    Offers offers;

    @Autowired
    QuoteDesk quotes;

    @Autowired
    QuoteWriter writer;

    @Autowired
    QuoteReader reader;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Looks looks;

    @Autowired
    ClientDesk clients;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    private LinkCaller person;

    @BeforeEach
    void come() {
        person = new LinkCaller(port);
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void lookingIsNotedOnceAndTestingALinkNever() {
        var id = offers.sent(Offers.fee("META", "0"), Offers.once("Clip <script>", "300.00", true));
        var link = link(id);
        assertThat(person.send("HEAD", link).statusCode()).isEqualTo(200);
        assertThat(looks.of(id)).isEmpty();

        var page = person.get(link);
        person.get(link + "?option=2");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Honoraires META",
                        "Clip &lt;script&gt;",
                        "Budget média déclaré",
                        "non facturé",
                        "J’accepte le devis")
                .doesNotContain("Clip <script>", "acceptance.");
        assertThat(quotes.quote(id).state()).isEqualTo(QuoteState.VIEWED);
        assertThat(looks.of(id))
                .singleElement()
                .satisfies(look -> assertThat(look.userAgent()).isEqualTo("Mail program of a test"));
    }

    @Test
    void theTotalsFollowTheOptions() {
        var id = offers.sent(Offers.fee("META", "0"), Offers.once("Clip", "300.00", true));
        assertThat(plain(person.get(link(id)))).doesNotContain("360,00 €");
        assertThat(plain(person.get(link(id) + "?option=2"))).contains("360,00 €");
        assertThat(plain(person.get(link(id) + "?option=1&option=99&option=x"))).doesNotContain("360,00 €");
    }

    @Test
    void aYesIsKeptAsProofAndTheSignerIsAClient() {
        var id = offers.sent(Offers.fee("META", "0"), Offers.once("Clip", "300.00", true));
        var link = link(id);
        var sha = quotes.paper(id).sha256();
        var answer = person.post(link, YES + "&option=2");
        assertThat(answer.statusCode()).isEqualTo(303);

        var sheet = quotes.quote(id);
        assertThat(sheet.state()).isEqualTo(QuoteState.ACCEPTED);
        assertThat(sheet.once().gross().amount()).isEqualByComparingTo("360.00");
        var proof = acceptances.find(id).orElseThrow();
        assertThat(proof.name()).isEqualTo("Nora Lemaire");
        assertThat(proof.legalName()).isEqualTo("Label Horizon SAS");
        assertThat(proof.pdfSha256()).isEqualTo(sha);
        assertThat(proof.options()).containsExactly(2);
        assertThat(proof.ip()).isEqualTo("127.0.0.1");
        assertThat(proof.userAgent()).isEqualTo("Mail program of a test");
        assertThat(proof.wording()).contains(sheet.number(), "version 1");
        assertThat(clients.party(sheet.clientId()).siren()).isEqualTo("732829320");
        assertThat(person.get(link).body()).contains("Nora Lemaire", "accepté", link + "/signed");
        assertThat(person.get(link + "/signed").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
        assertThat(mails(id))
                .containsExactlyInAnyOrder("quote/" + id + "/accepted/client", "quote/" + id + "/accepted/seller");
        assertThatThrownBy(() -> sql.update("update quote_acceptance set name = 'X' where quote_id = ?::uuid", id))
                .hasMessageContaining("append-only");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsKept() {
        var id = offers.sent(Offers.fee("META", "0"));
        var nothing = person.post(link(id), "choice=accept&lang=fr");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("name-error", "agree-error", "Rien n’a encore été accepté");

        var wrong = person.post(link(id), YES.replace("732829320", "123456789"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("siren-error", "Label Horizon SAS");

        var without = person.post(link(id), YES.replace("732829320", ""));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("siren-error");
        assertThat(quotes.quote(id).state().isOpen()).isTrue();
        assertThat(quotes.quote(id).clientId()).isNull();
        assertThat(acceptances.find(id)).isEmpty();
    }

    @Test
    void eightClicksAtOnceAcceptOnce() {
        var id = offers.sent(Offers.fee("META", "0"));
        var link = link(id);
        var answers = IntStream.range(0, 8)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> new LinkCaller(port).post(link, YES)))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).allMatch(status -> status == 303 || status == 409);
        assertThat(mails(id)).hasSize(2);
    }

    @Test
    void aLinkOfAnOlderVersionSaysSoAndNeverAccepts() {
        var id = offers.sent(Offers.fee("META", "0"));
        var link = link(id);
        writer.revise(id);
        var page = person.get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Ce devis a changé", link + "/pdf");
        assertThat(person.post(link, YES).statusCode()).isEqualTo(409);
        assertThat(person.get(link + "/pdf").statusCode()).isEqualTo(200);
        assertThat(quotes.quote(id).state()).isEqualTo(QuoteState.DRAFT);
    }

    @Test
    void whatIsOverSaysSo() {
        var cancelled = offers.sent(Offers.fee("META", "0"));
        var link = link(cancelled);
        writer.cancel(cancelled, "Erreur");
        assertThat(person.get(link).body()).contains("a été retiré");
        assertThat(person.post(link, YES).statusCode()).isEqualTo(409);

        var expired = offers.sent(Offers.fee("META", "0"));
        var old = link(expired);
        quotes.markExpired(expired);
        assertThat(person.get(old).statusCode()).isEqualTo(410);
        assertThat(person.get(old).body()).contains("validité de ce devis est passée");

        var late = offers.sent(Offers.fee("META", "0"));
        sql.update("update quote set valid_until = current_date - 3 where id = ?::uuid", late);
        var past = link(late);
        assertThat(person.get(past).body()).contains("validité de ce devis est passée");
        assertThat(person.post(past, YES).statusCode()).isEqualTo(409);
    }

    @Test
    void aNoKeepsItsReason() {
        var id = offers.sent(Offers.fee("META", "0"));
        var link = link(id);
        assertThat(person.post(link, "choice=decline&lang=fr&reason=Trop+cher").statusCode())
                .isEqualTo(303);
        assertThat(quotes.quote(id).state()).isEqualTo(QuoteState.DECLINED);
        assertThat(reader.draft(id).orElseThrow().reason()).isEqualTo("Trop cher");
        assertThat(person.get(link).body()).contains("refusé");
        assertThat(person.post(link, YES).statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsNoLinkOfOursIsUnknown() {
        assertThat(person.get("/q/abc").statusCode()).isEqualTo(404);
        assertThat(person.post("/q/abc", YES).statusCode()).isEqualTo(404);
        assertThat(person.get("/q/abc/pdf").statusCode()).isEqualTo(404);
        var id = offers.sent(Offers.fee("META", "0"));
        assertThat(person.get(link(id) + "/signed").statusCode()).isEqualTo(404);
        assertThat(person.get(link(id) + "/other").statusCode()).isEqualTo(404);
    }

    private String link(String id) {
        return LinkCaller.path(quotes.link(id));
    }

    private List<String> mails(String id) {
        return sql.queryForList(
                "select reference from mail_message where reference like ?",
                String.class,
                "quote/" + id + "/accepted/%");
    }

    private static String plain(HttpResponse<String> page) {
        return page.body().replace('\u00a0', ' ').replace('\u202f', ' ').replace("&nbsp;", " ");
    }
}
