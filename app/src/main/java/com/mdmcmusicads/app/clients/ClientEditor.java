package com.mdmcmusicads.app.clients;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about a client: sales everything, accounting so that it can invoice. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING')")
class ClientEditor {

    private final Clients clients;
    private final BillingEdit edit;
    private final ApplicationEventPublisher events;

    ClientEditor(Clients clients, BillingEdit edit, ApplicationEventPublisher events) {
        this.clients = clients;
        this.edit = edit;
        this.events = events;
    }

    /**
     * @param base what stood there when the edit began
     * @throws ClientClash when somebody else changed the same fields meanwhile
     * @throws com.mdmcmusicads.app.api.InvalidInput names every field that is wrong
     */
    void correct(String clientId, ClientEdit base, ClientEdit wanted, Locale reader) {
        var client = clients.hold(clientId);
        edit.replace(client, wanted.onTopOf(ClientEdit.of(client), base), reader);
    }

    /** Has VIES asked about the VAT number, behind the screen. */
    void verify(String clientId) {
        events.publishEvent(new VatVerifier.NumberGiven(clientId));
    }
}
