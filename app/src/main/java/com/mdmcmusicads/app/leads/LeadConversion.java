package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a client of a lead whose quote was accepted, or gives the lead to the client it already is. */
@Component
class LeadConversion {

    private final Leads leads;
    private final LeadMoves moves;
    private final ClientDesk clients;
    private final Clock clock;

    LeadConversion(Leads leads, LeadMoves moves, ClientDesk clients, Clock clock) {
        this.leads = leads;
        this.moves = moves;
        this.clients = clients;
        this.clock = clock;
    }

    void convert(String leadId) {
        var lead = leads.get(leadId);
        var told = lead.particulars();
        var client = clients.welcome(
                new NewClient(lead.title(), told.name(), told.email(), told.phone(), told.country(), told.language()),
                Subject.lead(leadId));
        moves.move(
                leadId,
                "lead.converted",
                Map.of("client", lead.title()),
                progress -> progress.converted(client, clock.instant()));
    }
}
