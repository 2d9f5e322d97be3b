package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.processes.mail.MailDelivery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives mails that were waiting before they left in processes the process they lack; once, at a start. */
@Component
class MailAdoption {

    private static final int AT_A_TIME = 100;

    private final Outbox outbox;
    private final MailDelivery delivery;
    private final TransactionTemplate transaction;

    MailAdoption(Outbox outbox, MailDelivery delivery, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void adoptOrphans() {
        var some = true;
        while (some) {
            some = Boolean.TRUE.equals(transaction.execute(status -> adoptSome()));
        }
    }

    private boolean adoptSome() {
        var orphans = outbox.orphans(AT_A_TIME);
        for (var mail : orphans) {
            outbox.adopt(mail.id());
            delivery.mailQueued(mail.id().toString(), mail.purpose().priority());
        }
        return !orphans.isEmpty();
    }
}
