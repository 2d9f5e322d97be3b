package com.mdmcmusicads.app.consent;

import static com.mdmcmusicads.app.consent.Purpose.CLICK_TRACKING;
import static com.mdmcmusicads.app.consent.Purpose.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.capture.WebhookCaller;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class WithdrawalIT {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    @Autowired
    ConsentDesk desk;

    @Autowired
    WithdrawalLinks links;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String email = WebhookCaller.someone();
    private final Subject lead = Subject.lead(UUID.randomUUID().toString());
    private LinkCaller person;
    private String link;

    @BeforeEach
    void agree() {
        person = new LinkCaller(port);
        keep(MARKETING, true);
        link = LinkCaller.path(links.of(email, lead).page());
    }

    @Test
    void lookingDecidesNothing() {
        var page = person.get(link);
        person.send("HEAD", link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ne plus recevoir nos e-mails", "Me désinscrire", email.charAt(0) + "…\u2060@example.com")
                .doesNotContain(email);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
    }

    @Test
    void buttonWithdrawsAndShowsItOnTheSamePage() {
        var answer = person.post(link, "choice=leave&lang=fr");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(link + "?lang=fr");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.WITHDRAWN);
        assertThat(person.get(link + "?lang=fr").body()).contains("C’est fait", "je reviens");
        var proof = desk.proofs(lead, email).get(0);
        assertThat(proof.origin().channel()).isEqualTo(Channel.EMAIL_LINK);
        assertThat(proof.origin().ip()).isEqualTo("127.0.0.1");
        assertThat(proof.origin().userAgent()).isEqualTo("Mail program of a test");
        assertThat(proof.about()).isEqualTo(lead);
        assertThat(trail("consent.withdrawn")).isEqualTo(1);
    }

    @Test
    void oneClickOfAMailProgramWithdrawsWithoutRedirect() {
        var answer = person.post(link, ONE_CLICK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void oneClickMayComeInParts() {
        var answer = person.post(link, "multipart/form-data; boundary=x", """
                --x\r
                Content-Disposition: form-data; name="List-Unsubscribe"\r
                \r
                One-Click\r
                --x--\r
                """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void postThatSaysNothingDecidesNothing() {
        person.post(link, "");
        person.post(link, "choice=something");
        person.post(link, "application/json", "{\"choice\": \"leave\"}");
        person.post(link, "List-Unsubscribe=Perhaps");

        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
    }

    @Test
    void mistakeIsTakenBackAtOnceAsANewProofOfTheExactWords() {
        person.post(link, "choice=leave");
        person.post(link, "choice=come-back&lang=en");

        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
        var proof = desk.proofs(lead, email).get(0);
        assertThat(proof.wording()).startsWith("I agree to receive advice");
        assertThat(proof.wordingVersion()).isEqualTo("en-1");
        assertThat(desk.proofs(lead, email)).hasSize(3);
    }

    @Test
    void comingBackIsNotOfferedToThoseWhoLeftLongAgoOrByAnotherWay() {
        keep(MARKETING, false);
        person.post(link, "choice=come-back");

        assertThat(person.get(link).body()).doesNotContain("je reviens");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void withdrawalEndsTheKnowingOfClicksToo() {
        keep(CLICK_TRACKING, true);
        person.post(link, ONE_CLICK);

        assertThat(desk.standing(email, CLICK_TRACKING)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void everyLinkOfAPersonWorksForAsLongAsAMailMayLieAround() {
        var other =
                LinkCaller.path(links.of(email.toUpperCase(Locale.ROOT), null).page());
        person.post(link, ONE_CLICK);

        assertThat(other).isNotEqualTo(link);
        assertThat(person.get(other).body()).contains("C’est fait");
    }

    @Test
    void twentyClicksAtOnceAreOneWithdrawal() {
        var answers = atOnce(20, () -> person.post(link, ONE_CLICK));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(desk.proofs(lead, email)).hasSize(2);
        assertThat(trail("consent.withdrawn")).isEqualTo(1);
    }

    @Test
    void forgedLinkIsToldKindlyAndRevealsNothing() {
        var forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");

        for (var path : List.of(forged, WithdrawalLinks.PAGE + "x", WithdrawalLinks.PAGE + "a'%22%3Cb%3E")) {
            var page = person.get(path);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Ce lien ne mène nulle part").doesNotContain("<b>");
            assertThat(person.post(path, ONE_CLICK).statusCode()).isEqualTo(404);
        }
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
        assertThat(person.speaking(Locale.ENGLISH).get(forged).body()).contains("This link leads nowhere");
    }

    @Test
    void databaseKeepsNoLinkThatWorks() {
        var token = link.substring(WithdrawalLinks.PAGE.length());

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(jdbc.queryForList("select hash from consent_withdrawal_link where email = ?", String.class, email))
                .hasSize(1)
                .allSatisfy(hash -> assertThat(hash).isNotEqualTo(token).matches("[0-9a-f]{64}"));
    }

    @Test
    void pageCarriesNoCookieNoScriptAndTellsNobody() {
        var page = person.get(link);

        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContain("<script", "style=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void everythingElseBehindThisDoorIsDenied() {
        assertThat(person.get("/consent").statusCode()).isEqualTo(404);
        assertThat(person.get("/consent/withdraw").statusCode()).isEqualTo(404);
        assertThat(person.get(link + "/more").statusCode()).isEqualTo(404);
        assertThat(person.send("PUT", link).statusCode()).isEqualTo(404);
        assertThat(person.send("DELETE", link).statusCode()).isEqualTo(404);
    }

    @Test
    void pageSpeaksThePersonsLanguageUnlessAskedForAnother() {
        assertThat(person.speaking(Locale.ENGLISH).get(link).body()).contains("<html lang=\"fr\">");
        assertThat(person.get(link + "?lang=en").body()).contains("<html lang=\"en\">", "Unsubscribe");
        assertThat(person.get(link + "?lang=%00%3Cscript%3E").body()).doesNotContain("<script");
    }

    @Test
    void mailCarriesBothHeadersOfRfc8058() {
        var made = links.of(email, lead);

        assertThat(made.headers())
                .containsEntry("List-Unsubscribe", "<" + made.page() + ">")
                .containsEntry("List-Unsubscribe-Post", ONE_CLICK);
        assertThat(person.get(LinkCaller.path(links.sample().page())).statusCode())
                .isEqualTo(404);
    }

    private void keep(Purpose purpose, boolean given) {
        desk.keep(new Evidence(
                email, lead, purpose, given, "D’accord", Locale.FRENCH, Origin.of(Channel.IMPORT), clock.instant()));
    }

    private long trail(String action) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and action = ?", Long.class, lead.id(), action);
    }

    static <T> List<T> atOnce(int count, Callable<T> call) {
        var pool = Executors.newFixedThreadPool(count);
        try {
            return pool.invokeAll(IntStream.range(0, count).mapToObj(i -> call).toList()).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }
}
