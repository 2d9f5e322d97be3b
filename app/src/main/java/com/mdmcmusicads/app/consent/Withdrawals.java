package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.consent.WithdrawalLinks.Holder;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a way out may decide: to leave, and to come back at once when that was a mistake. */
@Service
@Transactional
class Withdrawals {

    /** How long «I made a mistake» is offered: whoever comes later gives a new consent. */
    private static final Duration AT_ONCE = Duration.ofDays(1);

    private final Ledger ledger;
    private final Wordings wordings;
    private final Clock clock;

    Withdrawals(Ledger ledger, Wordings wordings, Clock clock) {
        this.ledger = ledger;
        this.wordings = wordings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean hasLeft(Holder holder) {
        return ledger.standing(holder.email(), Purpose.MARKETING) == Standing.WITHDRAWN;
    }

    @Transactional(readOnly = true)
    boolean mayComeBack(Holder holder) {
        return ledger.last(holder.email(), Purpose.MARKETING)
                .filter(proof -> proof.answer() == Standing.WITHDRAWN)
                .filter(proof -> proof.origin().channel() == Channel.EMAIL_LINK)
                .filter(proof -> proof.at().isAfter(clock.instant().minus(AT_ONCE)))
                .isPresent();
    }

    /** The language in which the person last answered us, or null. */
    @Transactional(readOnly = true)
    Locale language(Holder holder) {
        return ledger.last(holder.email(), Purpose.MARKETING)
                .map(proof -> Locale.forLanguageTag(proof.language()))
                .orElse(null);
    }

    /** What somebody who comes back agrees to. */
    @Transactional(readOnly = true)
    String wording(Locale language) {
        return wordings.current(Purpose.MARKETING, language);
    }

    /** No more marketing mail, and no knowing of clicks; saying it twice is kept once. */
    void leave(Holder holder, Origin origin, Locale language) {
        ledger.lock(holder.email());
        if (!hasLeft(holder)) {
            ledger.write(evidence(holder, Purpose.MARKETING, null, origin, language), Standing.WITHDRAWN, null);
        }
        var clicks = ledger.standing(holder.email(), Purpose.CLICK_TRACKING);
        if (clicks == Standing.GIVEN || clicks == Standing.PENDING) {
            ledger.write(evidence(holder, Purpose.CLICK_TRACKING, null, origin, language), Standing.WITHDRAWN, null);
        }
    }

    /** A new consent to exactly the words that were shown; nothing where it is not offered. */
    void comeBack(Holder holder, Origin origin, Locale language) {
        ledger.lock(holder.email());
        if (mayComeBack(holder)) {
            ledger.write(
                    evidence(holder, Purpose.MARKETING, wording(language), origin, language), Standing.GIVEN, null);
        }
    }

    private Evidence evidence(Holder holder, Purpose purpose, String words, Origin origin, Locale language) {
        return new Evidence(
                holder.email(), holder.about(), purpose, words != null, words, language, origin, clock.instant());
    }
}
