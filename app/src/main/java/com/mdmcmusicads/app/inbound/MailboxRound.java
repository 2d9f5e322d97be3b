package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Correlation;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a mailbox to its end. A mail that fails is tried again after a pause, with everything behind it waiting; when it
 * has failed three times it is put aside, so that no mail can block the others and none is lost.
 */
final class MailboxRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxRound.class);
    private static final int MOST_FAILURES = 3;
    private static final Duration LOOK_BACK = Duration.ofDays(2);

    private final Mailboxes mailboxes;
    private final InboundMails mails;
    private final Intake intake;
    private final Clock clock;
    private final Map<Long, Integer> failures = new HashMap<>();

    MailboxRound(Mailboxes mailboxes, InboundMails mails, Intake intake, Clock clock) {
        this.mailboxes = mailboxes;
        this.mails = mails;
        this.intake = intake;
        this.clock = clock;
    }

    /** Everything behind the mark, and what somebody wants to be fetched again. */
    void read(ImapMailbox box, String name, String holder) throws MessagingException, IOException {
        var claim = mailboxes.begin(name, holder, box.validity());
        var uids = box.after(claim.highWater());
        while (!uids.isEmpty()) {
            take(box, claim, uids);
            uids = box.after(uids.get(uids.size() - 1));
        }
        take(box, claim, mails.wanted(claim));
        mailboxes.wasRead(name, box.canListen());
    }

    /** Compares the last days with what we have: a server may show a low number late. */
    void lookBack(ImapMailbox box, String name, String holder) throws MessagingException, IOException {
        var claim = mailboxes.begin(name, holder, box.validity());
        var recent = box.since(clock.instant().minus(LOOK_BACK)).stream()
                .filter(uid -> uid <= claim.highWater())
                .toList();
        take(box, claim, mails.unknown(claim, recent));
    }

    private void take(ImapMailbox box, Claim claim, List<Long> uids) throws MessagingException, IOException {
        for (var uid : uids) {
            take(box, claim, uid);
        }
    }

    private void take(ImapMailbox box, Claim claim, long uid) throws MessagingException, IOException {
        var arrival = fetch(box, uid);
        if (arrival == null) {
            return;
        }
        try (var correlation = Correlation.of(UUID.randomUUID().toString())) {
            intake.take(claim, arrival);
        } catch (Claim.Lost lost) {
            throw lost;
        } catch (RuntimeException e) {
            if (failsForGood(uid, e)) {
                intake.take(claim, arrival.aside(e.toString()));
            } else {
                throw e;
            }
        }
        failures.remove(uid);
        box.markSeen(uid);
    }

    /** Null when the mail is gone. */
    private Arrival fetch(ImapMailbox box, long uid) throws MessagingException, IOException {
        try {
            return box.fetch(uid).orElse(null);
        } catch (MessagingException | IOException | RuntimeException e) {
            if (box.isOpen() && failsForGood(uid, e)) {
                return box.notGiven(uid, e.toString());
            }
            throw e;
        }
    }

    private boolean failsForGood(long uid, Exception why) {
        LOG.warn("Mail {} cannot be taken in yet", uid, why);
        return failures.merge(uid, 1, Integer::sum) >= MOST_FAILURES;
    }
}
