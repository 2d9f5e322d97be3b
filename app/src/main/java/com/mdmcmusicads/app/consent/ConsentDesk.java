package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one entrance for answers of people about what we may do: each is kept as proof, the last one counts. */
@Service
@Transactional
public class ConsentDesk {

    /** Topic of the signal that a person's consent changed; its payload is the id of the subject. */
    public static final String CHANGED = "consent";

    private final Ledger ledger;
    private final Proofs proofs;
    private final Confirmations confirmations;
    private final ConfirmationLinks questions;
    private final WithdrawalLinks waysOut;
    private final Wordings wordings;
    private final ConsentSettings settings;

    ConsentDesk(
            Ledger ledger,
            Proofs proofs,
            Confirmations confirmations,
            ConfirmationLinks questions,
            WithdrawalLinks waysOut,
            Wordings wordings,
            ConsentSettings settings) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.confirmations = confirmations;
        this.questions = questions;
        this.waysOut = waysOut;
        this.wordings = wordings;
        this.settings = settings;
    }

    /**
     * Keeps an answer as proof; returns where the person stands now. Where a consent from a web form needs a second
     * yes, it is pending and the person is asked by mail; a consent that stands is not put in doubt by another form.
     */
    public Standing keep(Evidence evidence) {
        ledger.lock(evidence.email());
        if (isToConfirm(evidence)) {
            confirmations.ask(evidence);
            return Standing.PENDING;
        }
        var answer = evidence.given() ? Standing.GIVEN : Standing.WITHDRAWN;
        ledger.write(evidence, answer, null);
        return answer;
    }

    /** Where the person with this address stands. */
    @Transactional(readOnly = true)
    public Standing standing(String email, Purpose purpose) {
        return ledger.standing(Evidence.fold(email), purpose);
    }

    /** The same as {@link #keep}, by a colleague who was told, with the exact words and where they were said. */
    @PreAuthorize("hasAnyRole('SDR', 'SALES')")
    public Standing record(Evidence evidence) {
        if (evidence.origin().source() == null || evidence.given() && evidence.wording() == null) {
            throw new IllegalArgumentException("A proof says where it was told, and a consent to which words");
        }
        return keep(evidence);
    }

    /** Mails the question again; false when that was done too often lately, or there is nothing to confirm. */
    @PreAuthorize("hasAnyRole('SDR', 'SALES')")
    public boolean askAgain(String email, Purpose purpose) {
        return confirmations.askAgain(Evidence.fold(email), purpose);
    }

    /** Everything kept about a subject or its address, newest first. */
    @Transactional(readOnly = true)
    public List<Proof> proofs(Subject about, String email) {
        return proofs.of(about, Evidence.fold(email));
    }

    /** The same for all addresses under which we have ever heard of the subject. */
    @Transactional(readOnly = true)
    public List<Proof> file(Subject about) {
        return proofs.of(about);
    }

    /** When the question of a request was mailed, each time. */
    @Transactional(readOnly = true)
    public List<Instant> askedAt(Proof request) {
        return questions.askedAt(request.id());
    }

    /** What we ask today, in French where the language is not ours. */
    @Transactional(readOnly = true)
    public String wording(Purpose purpose, Locale language) {
        return wordings.current(purpose, language);
    }

    /**
     * The proofs of an address lose the person (address, connection, source) and keep what was answered and when: for
     * the erasure of a person, which must not erase that we were allowed to write. Its links lead nowhere afterwards.
     */
    public int forget(String email) {
        var folded = Evidence.fold(email);
        questions.forget(folded);
        waysOut.forget(folded);
        return proofs.forget(folded, "erased-" + UUID.randomUUID());
    }

    private boolean isToConfirm(Evidence evidence) {
        return settings.doubleOptIn()
                && evidence.given()
                && evidence.origin().channel() == Channel.WEB_FORM
                && standing(evidence.email(), evidence.purpose()) != Standing.GIVEN;
    }
}
