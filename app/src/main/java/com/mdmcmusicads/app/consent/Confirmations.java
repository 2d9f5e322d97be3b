package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.consent.ConfirmationLinks.Row;
import com.mdmcmusicads.app.mail.Letter;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.PublicAddress;
import com.mdmcmusicads.app.pages.PublicPages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second yes: we mail the question, the person presses a button, and both stand in the proofs. */
@Service
@Transactional
class Confirmations {

    static final String PAGE = "/consent/confirm/";

    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 3;

    private final Ledger ledger;
    private final Proofs proofs;
    private final Wordings wordings;
    private final ConfirmationLinks links;
    private final Mailer mailer;
    private final PublicAddress address;
    private final Clock clock;

    Confirmations(
            Ledger ledger,
            Proofs proofs,
            Wordings wordings,
            ConfirmationLinks links,
            Mailer mailer,
            PublicAddress address,
            Clock clock) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.wordings = wordings;
        this.links = links;
        this.mailer = mailer;
        this.address = address;
        this.clock = clock;
    }

    /** Keeps the first yes and mails the question, unless that was done a moment ago: its link is still good. */
    void ask(Evidence evidence) {
        var request = ledger.write(evidence, Standing.PENDING, null);
        mail(proofs.find(request).orElseThrow());
    }

    /** Mails the question again; false when that was done too often lately, or there is nothing to confirm. */
    boolean askAgain(String email, Purpose purpose) {
        ledger.lock(email);
        return proofs.last(email, purpose, Instant.EPOCH)
                .filter(proof -> proof.answer() == Standing.PENDING)
                .map(this::mail)
                .orElse(false);
    }

    /** What a link asks, while it asks. */
    @Transactional(readOnly = true)
    Optional<Question> find(String token) {
        return links.find(token).flatMap(row -> proofs.find(row.proof()).map(request -> question(row, request)));
    }

    /** The second yes; false when the link was used or has expired meanwhile. */
    boolean confirm(String token, Question question, Origin origin) {
        var request = question.request();
        ledger.lock(request.email());
        var now = clock.instant();
        if (!links.use(token, now)) {
            return false;
        }
        links.spend(request.email(), request.purpose(), now);
        ledger.write(request.answeredAgain(question.wording(), origin, now), Standing.GIVEN, request.id());
        return true;
    }

    private Question question(Row row, Proof request) {
        var isGiven = ledger.standing(request.email(), request.purpose()) == Standing.GIVEN;
        return new Question(request, wording(request), row.isOpen(clock.instant()), row.usedAt() != null, isGiven);
    }

    private boolean mail(Proof request) {
        var now = clock.instant();
        if (links.madeSince(request.email(), now.minus(BETWEEN_MAILS)) > 0
                || links.madeSince(request.email(), now.minus(DAY)) >= MOST_A_DAY) {
            return false;
        }
        var token = links.create(request.id(), request.email(), request.purpose(), now);
        var words = Map.of("wording", wording(request), "link", address.of(PAGE + token));
        mailer.send(new Letter(request.email(), language(request), "consent-confirm", words, request.about(), true));
        return true;
    }

    private String wording(Proof request) {
        return Optional.ofNullable(request.wording())
                .orElseGet(() -> wordings.current(request.purpose(), language(request)));
    }

    private static Locale language(Proof request) {
        return PublicPages.language(null, Locale.forLanguageTag(request.language()), Locale.ROOT);
    }

    /**
     * What a link asks.
     *
     * @param request the first yes
     * @param wording what is agreed to
     * @param isOpen whether it still waits for the answer
     * @param isUsed whether it was answered, or another one for it
     * @param isGiven whether the person's consent stands
     */
    record Question(Proof request, String wording, boolean isOpen, boolean isUsed, boolean isGiven) {}
}
