package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one entrance for answers of people about what we may do: each is kept as proof, the last one counts. */
@Service
@Transactional
public class ConsentDesk {

    /** Topic of the signal that a person's consent changed; its payload is the id of the subject. */
    static final String CHANGED = "consent";

    private final Proofs proofs;
    private final Wordings wordings;
    private final ConsentSettings settings;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentDesk(
            Proofs proofs,
            Wordings wordings,
            ConsentSettings settings,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.wordings = wordings;
        this.settings = settings;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps an answer as proof; returns where the person stands now. */
    public Standing keep(Evidence evidence) {
        return write(evidence, evidence.given() ? Standing.GIVEN : Standing.WITHDRAWN, null);
    }

    /** Where the person with this address stands. */
    @Transactional(readOnly = true)
    public Standing standing(String email, Purpose purpose) {
        return last(Evidence.fold(email), purpose).map(Proof::answer).orElse(Standing.NONE);
    }

    /** Everything kept about a subject or its address, newest first. */
    @Transactional(readOnly = true)
    List<Proof> proofs(Subject about, String email) {
        return proofs.of(about, Evidence.fold(email));
    }

    /**
     * The proofs of an address lose the person (address, connection, source) and keep what was answered and when: for
     * the erasure of a person, which must not erase that we were allowed to write.
     */
    public int forget(String email) {
        return proofs.forget(Evidence.fold(email), "erased-" + UUID.randomUUID());
    }

    private Standing write(Evidence evidence, Standing answer, Long answers) {
        proofs.lock(evidence.email());
        var now = clock.instant();
        var before = standing(evidence.email(), evidence.purpose());
        var wording = Optional.ofNullable(evidence.wording())
                .map(words -> wordings.keep(evidence.purpose(), evidence.language(), words, now));
        var writer = account.person().map(Person::id);
        var id = proofs.add(evidence, answer, wording.orElse(null), answers, writer.orElse(null), now);
        record(evidence, answer, id);
        if (answer != before) {
            events.publishEvent(new ConsentChanged(evidence.email(), evidence.purpose(), answer, evidence.about()));
        }
        return answer;
    }

    private void record(Evidence evidence, Standing answer, long id) {
        var about = Optional.ofNullable(evidence.about()).orElse(new Subject("consent", String.valueOf(id)));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("purpose", evidence.purpose().name());
        values.put("channel", evidence.origin().channel().name());
        if (evidence.wording() != null) {
            values.put("wording", evidence.wording());
        }
        trail.record("consent." + answer.name().toLowerCase(java.util.Locale.ROOT), about, values);
        signals.publish(CHANGED, about.id());
    }

    private Optional<Proof> last(String email, Purpose purpose) {
        return proofs.last(email, purpose, clock.instant().minus(Confirmations.VALIDITY));
    }
}
