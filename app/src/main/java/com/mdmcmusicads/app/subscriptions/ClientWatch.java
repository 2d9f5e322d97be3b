package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.clients.ClientChanged;
import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What a client lacked for its invoice may have come in: its blocked subscriptions look again, and their tasks go. */
@Component
class ClientWatch {

    private final Agreements agreements;
    private final SubscriptionBilling process;

    ClientWatch(Agreements agreements, SubscriptionBilling process) {
        this.agreements = agreements;
        this.process = process;
    }

    @Async
    @TransactionalEventListener
    public void on(ClientChanged changed) {
        agreements.blockedOf(changed.clientId()).forEach(this::lookAgain);
    }

    private void lookAgain(String id) {
        try {
            process.subscriptionChanged(id);
        } catch (ProcessBusy busy) {
            // It moves at this very moment, so it looks by itself; its task says so when something is missing still.
        }
    }
}
