package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mime.MailReader;
import com.mdmcmusicads.app.mime.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people read mail that came in: administrators and the direction all of it, others what is about subjects they
 * work on, nobody else anything. Only administrators see what was put aside.
 */
@Service
@Transactional(readOnly = true)
class ReceivedMailDesk {

    private final ReceivedMails mails;
    private final InboundMails rows;
    private final Mailboxes mailboxes;
    private final Intake intake;
    private final List<Correspondents> correspondents;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;

    ReceivedMailDesk(
            ReceivedMails mails,
            InboundMails rows,
            Mailboxes mailboxes,
            Intake intake,
            List<Correspondents> correspondents,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals) {
        this.mails = mails;
        this.rows = rows;
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.correspondents = correspondents;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
    }

    List<MailLine> page(MailFilter filter, int offset, int limit) {
        return mails.page(filter, reach(), offset, limit);
    }

    int count(MailFilter filter) {
        return mails.count(filter, reach());
    }

    /** Opens a mail; an administrator who opens one leaves a trace, as with the outbox. */
    @Transactional
    Optional<OpenedMail> open(UUID id) {
        var mail = mails.find(id, reach());
        if (mail.isPresent() && mayMend()) {
            trail.record("mail.opened", subject(id), Map.of());
        }
        return mail;
    }

    Optional<byte[]> content(UUID file) {
        return mails.content(file, reach());
    }

    @PreAuthorize("hasRole('ADMIN')")
    List<Mailboxes.State> mailboxes() {
        return mailboxes.all();
    }

    /** Asks for a look into the mailbox now, on whichever node reads it. */
    @PreAuthorize("hasRole('ADMIN')")
    void look() {
        signals.publish(MailboxDuty.WAKE, "");
    }

    /** Tries to understand a mail again that was put aside: from what we kept of it, else from its server. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    void tryAgain(UUID id) {
        trail.record("mail.tried-again", subject(id), Map.of());
        var source = mails.source(id);
        if (source.isPresent()) {
            settle(id, source.get());
        } else {
            rows.want(id);
            signals.publish(MailboxDuty.WAKE, "");
            signals.publish(Effects.CHANGED, id.toString());
        }
    }

    private void settle(UUID id, byte[] source) {
        var at = rows.receivedAt(id);
        try {
            intake.settle(id, rows.since(id), new Arrival(0, at, source.length, source, MailReader.read(source), null));
        } catch (Unreadable why) {
            rows.stillAside(id, Trouble.of(why, ""));
        }
    }

    boolean mayMend() {
        return account.require().has(Role.ADMIN);
    }

    private Reach reach() {
        var reader = account.require();
        var types = correspondents.stream()
                .filter(known -> known.readers().stream().anyMatch(reader::has))
                .map(Correspondents::type)
                .collect(Collectors.toSet());
        return new Reach(reader.has(Role.ADMIN) || reader.has(Role.DIRECTION), types, reader.has(Role.ADMIN));
    }

    private static Subject subject(UUID id) {
        return new Subject(ReceivedMailPage.TYPE, id.toString());
    }
}
