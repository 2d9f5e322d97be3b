package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.suppressions.Suppressions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what decides whether a marketing mail may leave; the decision itself is the table «contact-gate». */
@Service
@Transactional(readOnly = true)
public class ConsentGate {

    private static final Duration RECENT = Duration.ofDays(7);

    private final ConsentDesk desk;
    private final Suppressions suppressions;
    private final SentMails mails;
    private final Clock clock;

    ConsentGate(ConsentDesk desk, Suppressions suppressions, SentMails mails, Clock clock) {
        this.desk = desk;
        this.suppressions = suppressions;
        this.mails = mails;
        this.clock = clock;
    }

    public ContactFacts facts(String email) {
        return new ContactFacts(
                desk.standing(email, Purpose.MARKETING),
                suppressions.holds(email),
                mails.marketingSince(email, clock.instant().minus(RECENT)));
    }
}
