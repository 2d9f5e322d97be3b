package com.mdmcmusicads.app.consent;

import static com.mdmcmusicads.app.consent.Purpose.MARKETING;
import static com.mdmcmusicads.app.consent.WithdrawalIT.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.capture.WebhookCaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** With the second yes switched on, which the shared application is not. */
@IntegrationTest
@WithMockUser(roles = "SDR")
class DoubleOptInIT {

    @Autowired
    Ledger ledger;

    @Autowired
    Proofs proofs;

    @Autowired
    Confirmations confirmations;

    @Autowired
    ConfirmationLinks questions;

    @Autowired
    WithdrawalLinks waysOut;

    @Autowired
    Wordings wordings;

    @Autowired
    ConsentDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String email = WebhookCaller.someone();
    private final Subject lead = Subject.lead(UUID.randomUUID().toString());
    private LinkCaller person;

    @BeforeEach
    void open() {
        person = new LinkCaller(port);
    }

    @Test
    void consentOfAWebFormWaitsForTheSecondYes() {
        assertThat(submit(true)).isEqualTo(Standing.PENDING);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.PENDING);

        var page = person.get(mailed());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Confirmez votre accord", "J’accepte les nouvelles", "Je confirme");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.PENDING);

        assertThat(person.post(mailed(), "lang=fr").statusCode()).isEqualTo(303);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
        assertThat(person.get(mailed()).body()).contains("Merci, c’est confirmé");
    }

    @Test
    void bothYesStandInTheProofs() {
        submit(true);
        person.post(mailed(), "");

        var kept = desk.proofs(lead, email);
        assertThat(kept).extracting(Proof::answer).containsExactly(Standing.GIVEN, Standing.PENDING);
        assertThat(kept).extracting(Proof::wording).containsOnly("J’accepte les nouvelles.");
        assertThat(kept.get(0).answers()).isEqualTo(kept.get(1).id());
        assertThat(kept.get(0).origin().channel()).isEqualTo(Channel.EMAIL_LINK);
        assertThat(kept.get(0).origin().userAgent()).isEqualTo("Mail program of a test");
        assertThat(kept.get(1).origin().userAgent()).isEqualTo("Browser of a test");
        assertThat(questions.askedAt(kept.get(1).id())).hasSize(1);
    }

    @Test
    void mailThatAsksCarriesNoPixelAndNoAdvertising() throws Exception {
        submit(true);
        mailed();
        var mail = MailServer.mailsTo(email).get(0);
        var source = new ByteArrayOutputStream();
        mail.writeTo(source);

        assertThat(mail.getSubject()).isEqualTo("Confirmez votre accord");
        assertThat(MailServer.text(mail)).contains("J’accepte les nouvelles");
        assertThat(source.toString(StandardCharsets.UTF_8)).contains("<html").doesNotContain("<img", "utm_", "/r/");
    }

    @Test
    void answersThatAreNoYesOfAWebFormCountAtOnce() {
        assertThat(submit(false)).isEqualTo(Standing.WITHDRAWN);
        assertThat(strict(Channel.STAFF, true)).isEqualTo(Standing.GIVEN);
        assertThat(mails()).isEmpty();
    }

    @Test
    void consentThatStandsIsNotPutInDoubtByAnotherForm() {
        strict(Channel.STAFF, true);
        assertThat(submit(true)).isEqualTo(Standing.GIVEN);
        assertThat(mails()).isEmpty();
    }

    @Test
    void manyFormsAtOnceAreOneMail() {
        atOnce(8, () -> submit(true));

        assertThat(mails()).hasSize(1);
        person.post(mailed(), "");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
    }

    @Test
    void tenClicksAtOnceAreOneConsent() {
        submit(true);
        var link = mailed();
        atOnce(10, () -> person.post(link, ""));

        assertThat(desk.proofs(lead, email)).extracting(Proof::answer).containsOnlyOnce(Standing.GIVEN);
    }

    @Test
    void expiredLinkSaysSoAndDecidesNothing() {
        submit(true);
        jdbc.update("update consent_confirmation set expires_at = now() - interval '1 second' where email = ?", email);

        assertThat(person.get(mailed()).statusCode()).isEqualTo(410);
        assertThat(person.get(mailed()).body()).contains("Ce lien a expiré").doesNotContain("<form");
        person.post(mailed(), "");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.PENDING);
    }

    @Test
    void linkOfSomebodyWhoLeftMeanwhileIsSpent() {
        submit(true);
        submit(false);

        assertThat(person.get(mailed()).statusCode()).isEqualTo(410);
        assertThat(person.get(mailed()).body()).contains("Ce lien a déjà servi");
        person.post(mailed(), "");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void unknownLinkIsToldKindly() {
        assertThat(person.get("/consent/confirm/nothing").statusCode()).isEqualTo(404);
        assertThat(person.post("/consent/confirm/nothing", "").statusCode()).isEqualTo(404);
    }

    @Test
    void colleagueMayMailTheQuestionAgainButNotTooOften() {
        submit(true);
        assertThat(desk.askAgain(email, MARKETING)).isFalse();
        for (var mail = 2; mail <= 3; mail++) {
            later();
            assertThat(desk.askAgain(email, MARKETING)).as("mail %s", mail).isTrue();
        }
        later();
        assertThat(desk.askAgain(email, MARKETING)).as("a fourth on one day").isFalse();
        assertThat(mails()).hasSize(3);
    }

    @Test
    void nothingIsAskedAgainWhereNothingWaits() {
        assertThat(desk.askAgain(email, MARKETING)).isFalse();
        strict(Channel.STAFF, true);
        assertThat(desk.askAgain(email, MARKETING)).isFalse();
    }

    @Test
    @WithMockUser(roles = "PM")
    void onlyThoseWhoWorkWithLeadsMayAskAgain() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> desk.askAgain(email, MARKETING))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Standing submit(boolean given) {
        return strict(Channel.WEB_FORM, given);
    }

    private Standing strict(Channel channel, boolean given) {
        var strict =
                new ConsentDesk(ledger, proofs, confirmations, questions, waysOut, wordings, new ConsentSettings(true));
        var origin = Origin.web(channel, "192.0.2.7", "Browser of a test");
        return transaction.execute(status -> strict.keep(new Evidence(
                email, lead, MARKETING, given, "J’accepte les nouvelles.", Locale.FRENCH, origin, clock.instant())));
    }

    private void later() {
        jdbc.update(
                "update consent_confirmation set created_at = created_at - interval '11 minutes' where email = ?",
                email);
    }

    private List<String> mails() {
        return jdbc.queryForList("select id::text from mail_message where recipient = ?", String.class, email);
    }

    /** The link in the first mail. */
    private String mailed() {
        return SomeLinks.inMailTo(email);
    }
}
