package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.consent.ConsentChanged;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.app.inbound.MailKind;
import com.mdmcmusicads.app.inbound.MailReceived;
import com.mdmcmusicads.app.leads.LeadMoved;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.mail.MailFailed;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.SentMails;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stops an enrolment at once, in the transaction in which it happens. An answer of a machine is none of it. */
@Component
@Transactional
class StopSigns {

    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final SentMails mails;
    private final Brake brake;

    StopSigns(Enrolments enrolments, EnrolmentRows rows, SentMails mails, Brake brake) {
        this.enrolments = enrolments;
        this.rows = rows;
        this.mails = mails;
        this.brake = brake;
    }

    @EventListener
    public void on(MailReceived mail) {
        var why = switch (mail.kind()) {
            case REPLY -> StopReason.REPLY;
            case OTHER -> StopReason.WROTE;
            case COMPLAINT -> StopReason.COMPLAINT;
            case AUTO_REPLY, BOUNCE -> null;
        };
        if (why == null) {
            return;
        }
        var answered = mail.answeredMailId() == null
                ? null
                : rows.byMail(mail.answeredMailId()).orElse(null);
        if (answered != null) {
            var enrolment = enrolments.hold(answered.enrolmentId());
            if (mail.kind() == MailKind.REPLY) {
                enrolment.answered(answered.step());
            }
            stopAll(enrolment.email(), why, mail.subject());
        }
        stopAll(mail.from().toLowerCase(Locale.ROOT), why, mail.subject());
    }

    @EventListener
    public void on(ConsentChanged change) {
        if (change.purpose() == Purpose.MARKETING && change.standing() == Standing.WITHDRAWN) {
            stopAll(change.email().toLowerCase(Locale.ROOT), StopReason.WITHDRAWN, null);
        }
    }

    @EventListener
    public void on(MailFailed failed) {
        // A mail that we took back ourselves, or that the server never saw, says nothing about the person's address.
        var hasBounced = mails.find(failed.mailId())
                .filter(mail -> mail.state() == MailState.BOUNCED)
                .isPresent();
        if (hasBounced) {
            stopOwner(failed);
        }
    }

    private void stopOwner(MailFailed failed) {
        rows.byMail(failed.mailId())
                .map(mail -> enrolments.hold(mail.enrolmentId()))
                .ifPresent(enrolment -> stopAll(enrolment.email(), StopReason.BOUNCE, failed.reason()));
    }

    @EventListener
    public void on(LeadMoved moved) {
        var why = reason(moved.status());
        if (why != null) {
            enrolments
                    .lockGoingOn(UUID.fromString(moved.leadId()))
                    .forEach(enrolment -> brake.stop(enrolment, why, null));
        }
        if (why == StopReason.ERASED) {
            enrolments
                    .findByLeadIdOrderByCreatedAtDesc(UUID.fromString(moved.leadId()))
                    .forEach(this::forget);
        }
    }

    private static StopReason reason(LeadStatus status) {
        return switch (status) {
            case CONVERTED -> StopReason.CONVERTED;
            case QUOTE_REQUESTED -> StopReason.QUOTE;
            case DISQUALIFIED, LOST -> StopReason.CLOSED;
            case MERGED -> StopReason.MERGED;
            case ERASED -> StopReason.ERASED;
            case NEW, NURTURED, QUALIFIED -> null;
        };
    }

    private void stopAll(String email, StopReason why, String detail) {
        enrolments.lockGoingOn(email).forEach(enrolment -> brake.stop(enrolment, why, detail));
    }

    private void forget(Enrolment enrolment) {
        enrolment.forget();
        rows.forget(enrolment);
    }
}
