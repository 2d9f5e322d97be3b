package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mime.Nature;
import com.mdmcmusicads.app.mime.ReadMail;
import com.mdmcmusicads.app.notifications.Notifier;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a mail in, once: its row, its files, its effects and the mark of how far the mailbox is read are one
 * transaction, so that a node may die at any moment and nothing is skipped or done twice.
 */
@Service
@Transactional
class Intake {

    private final Mailboxes mailboxes;
    private final InboundMails mails;
    private final Threading threading;
    private final LoopGuard guard;
    private final Effects effects;
    private final Notifier notifier;
    private final Signals signals;
    private final Clock clock;

    Intake(
            Mailboxes mailboxes,
            InboundMails mails,
            Threading threading,
            LoopGuard guard,
            Effects effects,
            Notifier notifier,
            Signals signals,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.mails = mails;
        this.threading = threading;
        this.guard = guard;
        this.effects = effects;
        this.notifier = notifier;
        this.signals = signals;
        this.clock = clock;
    }

    /** @throws Claim.Lost when another node reads this mailbox now */
    void take(Claim claim, Arrival arrival) {
        mailboxes.advance(claim, arrival.uid());
        var known = mails.numbered(claim, arrival.uid());
        if (known.isEmpty()) {
            keep(claim, arrival);
        } else if (known.get().isAside()) {
            settle(known.get().id(), claim.since(), arrival);
        }
    }

    private void keep(Claim claim, Arrival arrival) {
        if (mails.renumber(claim, arrival)) {
            return;
        }
        var id = mails.add(claim, arrival, receivedAt(arrival), clock.instant());
        if (arrival.trouble() == null) {
            understand(id, claim.since(), receivedAt(arrival), arrival.mail());
        } else {
            ring(id);
        }
    }

    private void ring(UUID id) {
        notifier.tell(Role.ADMIN, "inbound.notice.quarantine", new ReceivedMailPage().route(id.toString()));
        signals.publish(Effects.CHANGED, id.toString());
    }

    /** Tries a mail again that was put aside; it stays there when there is still trouble. */
    void settle(UUID id, Instant since, Arrival arrival) {
        if (arrival.trouble() != null) {
            mails.stillAside(id, arrival.trouble());
        } else {
            mails.fill(id, arrival.mail());
            understand(id, since, mails.receivedAt(id), arrival.mail());
        }
        signals.publish(Effects.CHANGED, id.toString());
    }

    private void understand(UUID id, Instant since, Instant receivedAt, ReadMail mail) {
        var origin = threading.find(mail);
        var kind = kind(mail.nature(), origin);
        var ignored = duplicate(id, mail).or(() -> guard.check(mail, receivedAt, since));
        mails.understood(id, kind, ignored.orElse(null), origin);
        if (ignored.isEmpty()) {
            effects.of(received(id, kind, origin, receivedAt, mail), mail);
        }
        signals.publish(Effects.CHANGED, id.toString());
    }

    private Optional<Ignored> duplicate(UUID id, ReadMail mail) {
        return mails.hasTwin(id, mail.fingerprint()) ? Optional.of(Ignored.DUPLICATE) : Optional.empty();
    }

    private static MailKind kind(Nature nature, Origin origin) {
        return switch (nature) {
            case AUTOMATIC -> MailKind.AUTO_REPLY;
            case BOUNCE -> MailKind.BOUNCE;
            case COMPLAINT -> MailKind.COMPLAINT;
            case PERSON -> origin.answered() == null ? MailKind.OTHER : MailKind.REPLY;
        };
    }

    private static MailReceived received(UUID id, MailKind kind, Origin origin, Instant at, ReadMail mail) {
        return new MailReceived(
                id.toString(),
                kind,
                mail.from(),
                origin.answered(),
                origin.about(),
                at,
                mail.subject(),
                OwnWords.excerpt(mail.text()));
    }

    private Instant receivedAt(Arrival arrival) {
        return arrival.at() == null ? clock.instant() : arrival.at();
    }
}
