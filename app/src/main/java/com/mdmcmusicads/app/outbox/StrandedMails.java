package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.diagrams.IncidentOpened;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.mail.MailInDoubt;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.processes.mail.MailDelivery;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to mails that strand: out of attempts they have failed, and in doubt the administrators hear of it. */
@Component
class StrandedMails {

    private final SentMails mails;
    private final Notifier notifier;

    StrandedMails(SentMails mails, Notifier notifier) {
        this.mails = mails;
        this.notifier = notifier;
    }

    @EventListener
    void on(IncidentOpened incident) {
        if (MailDelivery.KEY.equals(incident.process())) {
            mails.ranOut(incident.businessKey());
        }
    }

    @EventListener
    void on(MailInDoubt doubt) {
        mails.find(doubt.mailId())
                .ifPresent(mail -> notifier.tell(
                        Role.ADMIN, "outbox.notice.doubt", OutboxView.ROUTE + "?state=UNCERTAIN", mail.subject()));
    }
}
