package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import com.mdmcmusicads.processes.mail.MailDelivery;
import com.mdmcmusicads.processes.mail.MailDelivery.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of a mail, each piece committed at once and apart from the engine's transaction. Whoever finds a mail
 * that another attempt was sending does not know whether it left, and so never sends it.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MailFate {

    private final Outbox outbox;
    private final Suppressions suppressions;
    private final HourPlan hours;
    private final MailSettings settings;
    private final Clock clock;

    MailFate(Outbox outbox, Suppressions suppressions, HourPlan hours, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a mail for one attempt; with an outcome when there is nothing to send. */
    Claim claim(UUID id) {
        var mail = outbox.lock(id).orElseThrow();
        return switch (mail.state()) {
            case QUEUED, FAILED -> take(mail);
            case SENDING -> settled(mail, MailState.UNCERTAIN, mail.lastError(), Outcome.UNCERTAIN);
            case SENT -> new Claim(mail, Outcome.SENT);
            case BOUNCED -> new Claim(mail, Outcome.REFUSED);
            case SUPPRESSED -> new Claim(mail, Outcome.SUPPRESSED);
            case KEPT -> new Claim(mail, Outcome.KEPT);
            case UNCERTAIN -> new Claim(mail, Outcome.UNCERTAIN);
        };
    }

    private Claim take(Mail mail) {
        var stop = stop(mail);
        if (stop.isPresent()) {
            return settled(mail, MailState.SUPPRESSED, stop.get().name(), Outcome.SUPPRESSED);
        }
        if (!settings.leaves()) {
            return settled(mail, MailState.KEPT, null, Outcome.KEPT);
        }
        var place = hours.book(mail);
        if (place.isPresent()) {
            outbox.waits(mail.id(), place.get().hour(), place.get().at());
            if (place.get().at().isAfter(clock.instant())) {
                return new Claim(mail, Outcome.LATER);
            }
        }
        return new Claim(outbox.sending(mail.id()), null);
    }

    /** A letter with a secret link goes in any case, since somebody has just asked for it. */
    private Optional<Why> stop(Mail mail) {
        return mail.confidential()
                ? Optional.empty()
                : suppressions.stops(mail.recipient(), mail.purpose() == Purpose.SERVICE);
    }

    private Claim settled(Mail mail, MailState state, String reason, Outcome outcome) {
        outbox.settle(mail.id(), state, reason);
        return new Claim(outbox.find(mail.id()).orElseThrow(), outcome);
    }

    Instant left(Mail mail) {
        var now = clock.instant();
        outbox.sent(mail, now);
        return now;
    }

    /** Nobody answered: the engine will try again after its next pause. */
    void unreached(Mail mail, String why) {
        var failures = mail.failures() + 1;
        var pauses = MailDelivery.PAUSES;
        var next = failures > pauses.size() ? null : clock.instant().plus(pauses.get(failures - 1));
        outbox.again(mail, failures, next, why);
    }

    /** The server asked for patience. */
    void postponed(Mail mail, Instant next, String why) {
        outbox.postpone(mail, next, why);
    }

    void refused(Mail mail, String why, boolean isTheAddress) {
        outbox.settle(mail, MailState.BOUNCED, why);
        if (isTheAddress) {
            suppressions.add(mail.recipient(), Why.BOUNCED, mail.about());
        }
    }

    void doubted(Mail mail, String why) {
        outbox.settle(mail, MailState.UNCERTAIN, why);
    }

    /** @param outcome null when the mail is to be sent now */
    record Claim(Mail mail, Outcome outcome) {}
}
