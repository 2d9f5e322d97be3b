package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a client about a new price, in the words somebody wrote for it. */
@Component
class PriceNotices {

    private final ClientDesk clients;
    private final Mailer mailer;

    PriceNotices(ClientDesk clients, Mailer mailer) {
        this.clients = clients;
        this.mailer = mailer;
    }

    /** Nothing is sent when no words were written. */
    void post(Agreement agreement, Revision revision) {
        if (revision.notice() == null || revision.notice().isBlank()) {
            return;
        }
        var one = agreement.subscription();
        mailer.post(new Message(
                clients.party(one.clientId().toString()).email(),
                revision.subject(),
                revision.notice(),
                null,
                Map.of(),
                new Subject(SubscriptionTrail.TYPE, one.id().toString()),
                Purpose.SERVICE,
                "subscription/%s/revision/%d".formatted(one.id(), one.revision())));
    }
}
