package com.mdmcmusicads.app.consent;

import static com.mdmcmusicads.app.consent.Purpose.CLICK_TRACKING;
import static com.mdmcmusicads.app.consent.Purpose.MARKETING;
import static com.mdmcmusicads.app.consent.WithdrawalIT.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.capture.WebhookCaller;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class ConsentDeskIT {

    @Autowired
    ConsentDesk desk;

    @Autowired
    WithdrawalLinks links;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final String email = WebhookCaller.someone();
    private final Subject lead = Subject.lead(UUID.randomUUID().toString());

    @Test
    void nobodyWhoWasNeverAskedHasAgreed() {
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.NONE);
    }

    @Test
    void lastAnswerCountsWhateverTheSpellingOfTheAddress() {
        assertThat(keep(MARKETING, true, "Oui")).isEqualTo(Standing.GIVEN);
        assertThat(desk.standing("  " + email.toUpperCase(Locale.ROOT) + " ", MARKETING))
                .isEqualTo(Standing.GIVEN);
        assertThat(keep(MARKETING, false, null)).isEqualTo(Standing.WITHDRAWN);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.WITHDRAWN);
        assertThat(desk.standing(email, CLICK_TRACKING)).isEqualTo(Standing.NONE);
    }

    @Test
    void changeIsToldInItsTransactionAndOnlyWhenItIsOne() {
        keep(MARKETING, true, "Oui");
        keep(MARKETING, true, "Oui encore");
        keep(MARKETING, false, null);

        assertThat(events.stream(ConsentChanged.class)
                        .filter(change -> change.email().equals(email)))
                .containsExactly(
                        new ConsentChanged(email, MARKETING, Standing.GIVEN, lead, Channel.IMPORT),
                        new ConsentChanged(email, MARKETING, Standing.WITHDRAWN, lead, Channel.IMPORT));
    }

    @Test
    void answerOfAFailedTransactionNeverHappened() {
        transaction.executeWithoutResult(status -> {
            keep(MARKETING, true, "Oui");
            status.setRollbackOnly();
        });
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.NONE);
        assertThat(desk.file(lead)).isEmpty();
    }

    @Test
    void exactWordsAreKeptOnceAsAVersionThatNeverChanges() {
        var words = "J’accepte, " + UUID.randomUUID();
        atOnce(8, () -> keep(MARKETING, true, words));

        var kept = desk.proofs(lead, email);
        assertThat(kept).hasSize(8).extracting(Proof::wording).containsOnly(words);
        assertThat(kept)
                .extracting(Proof::wordingVersion)
                .containsOnly(kept.get(0).wordingVersion());
        assertThat(kept.get(0).wordingVersion()).matches("fr-[0-9]+");
        assertThatThrownBy(() -> jdbc.update("update consent_wording set words = 'other' where words = ?", words))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_proof set answer = 'WITHDRAWN' where email = '%s'",
                "update consent_proof set ip = null where email = '%s'",
                "update consent_proof set email = 'somebody@else' where email = '%s'",
                "delete from consent_proof where email = '%s'",
                "truncate consent_proof cascade"
            })
    void databaseRefusesToRewriteAProof(String statement) {
        keep(MARKETING, true, "Oui");

        assertThatThrownBy(() -> jdbc.execute(statement.formatted(email))).hasMessageContaining("append-only");
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.GIVEN);
    }

    @Test
    void erasureTakesThePersonAndLeavesWhatWasSaidAndWhen() {
        keep(MARKETING, true, "Oui");
        var link = links.of(email, lead);
        var before = desk.file(lead).get(0);

        assertThat(desk.forget(email)).isEqualTo(1);

        var after = desk.file(lead).get(0);
        assertThat(after.email()).startsWith("erased-");
        assertThat(after.origin()).isEqualTo(Origin.of(Channel.IMPORT));
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("email", "origin")
                .isEqualTo(before);
        assertThat(desk.standing(email, MARKETING)).isEqualTo(Standing.NONE);
        assertThat(links.find(link.page().replaceAll(".*/", ""))).isEmpty();
        assertThatThrownBy(() -> jdbc.update("delete from consent_proof where id = ?", after.id()))
                .as("the door is shut again")
                .hasMessageContaining("append-only");
    }

    @Test
    void whatACallerSaysAboutItselfIsCutAndCleaned() {
        var agent = "Mozilla\n\u0000" + "x".repeat(2000);
        desk.keep(new Evidence(
                email,
                lead,
                MARKETING,
                true,
                "Oui",
                Locale.FRENCH,
                Origin.web(Channel.WEB_FORM, "2001:db8::1", agent),
                clock.instant()));

        var origin = desk.file(lead).get(0).origin();
        assertThat(origin.userAgent()).startsWith("Mozilla xxx").hasSize(512);
        assertThat(origin.ip()).isEqualTo("2001:db8::1");
    }

    @Test
    @WithMockUser(roles = "SUPPORT")
    void onlyThoseWhoWorkWithLeadsNoteAnswers() {
        assertThatThrownBy(() -> desk.record(told(true, "Oui", "Appel"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(roles = "SDR")
    void notedAnswerSaysWhereAndToWhichWords() {
        assertThatThrownBy(() -> desk.record(told(true, "Oui", " "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.record(told(true, " ", "Appel"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.record(told(false, null, "Appel"))).isEqualTo(Standing.WITHDRAWN);
    }

    private Evidence told(boolean given, String words, String source) {
        var origin = Origin.of(Channel.STAFF).from(source);
        return new Evidence(email, lead, MARKETING, given, words, Locale.FRENCH, origin, clock.instant());
    }

    private Standing keep(Purpose purpose, boolean given, String words) {
        return desk.keep(new Evidence(
                email, lead, purpose, given, words, Locale.FRENCH, Origin.of(Channel.IMPORT), clock.instant()));
    }
}
