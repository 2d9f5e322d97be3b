package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each answer down once: proof, trail and, where the person now stands elsewhere, the event; in one transaction. */
@Component
class Ledger {

    private final Proofs proofs;
    private final Wordings wordings;
    private final ConfirmationLinks questions;
    private final Suppressions suppressions;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            Proofs proofs,
            Wordings wordings,
            ConfirmationLinks questions,
            Suppressions suppressions,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.wordings = wordings;
        this.questions = questions;
        this.suppressions = suppressions;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    /** Makes others who bring an answer of the same person wait until this transaction ends. */
    void lock(String email) {
        proofs.lock(email);
    }

    /** The proof that counts today. */
    Optional<Proof> last(String email, Purpose purpose) {
        return proofs.last(email, purpose, clock.instant().minus(ConfirmationLinks.VALIDITY));
    }

    Standing standing(String email, Purpose purpose) {
        return last(email, purpose).map(Proof::answer).orElse(Standing.NONE);
    }

    /**
     * Adds a proof; the caller holds the lock of the person.
     *
     * @param answers number of the request this confirms, or null
     * @return its number
     */
    long write(Evidence evidence, Standing answer, Long answers) {
        var now = clock.instant();
        var before = standing(evidence.email(), evidence.purpose());
        var wording = Optional.ofNullable(evidence.wording())
                .map(words -> wordings.keep(evidence.purpose(), evidence.language(), words, now));
        var writer = account.person().map(Person::id);
        var id = proofs.add(evidence, answer, wording.orElse(null), answers, writer.orElse(null), now);
        record(evidence, answer, id);
        settle(evidence, before, answer, now);
        if (answer != before) {
            events.publishEvent(new ConsentChanged(
                    evidence.email(),
                    evidence.purpose(),
                    answer,
                    evidence.about(),
                    evidence.origin().channel()));
        }
        return id;
    }

    /** What no longer holds: open questions after a withdrawal, and the stop of mails that already wait to leave. */
    private void settle(Evidence evidence, Standing before, Standing answer, Instant now) {
        if (answer == Standing.WITHDRAWN) {
            questions.spend(evidence.email(), evidence.purpose(), now);
        }
        if (evidence.purpose() != Purpose.MARKETING) {
            return;
        }
        if (answer == Standing.GIVEN) {
            suppressions.lift(evidence.email());
        } else if (answer == Standing.WITHDRAWN && isWayOut(evidence, before)) {
            suppressions.add(evidence.email(), Why.UNSUBSCRIBED, evidence.about());
        }
    }

    /** A box left empty by somebody who never agreed stops nothing. */
    private static boolean isWayOut(Evidence evidence, Standing before) {
        return before == Standing.GIVEN || evidence.origin().channel() == Channel.EMAIL_LINK;
    }

    private void record(Evidence evidence, Standing answer, long id) {
        var about = Optional.ofNullable(evidence.about()).orElse(new Subject("consent", String.valueOf(id)));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("purpose", evidence.purpose().name());
        values.put("channel", evidence.origin().channel().name());
        if (evidence.wording() != null) {
            values.put("wording", evidence.wording());
        }
        trail.record("consent." + answer.name().toLowerCase(Locale.ROOT), about, values);
        signals.publish(ConsentDesk.CHANGED, about.id());
    }
}
