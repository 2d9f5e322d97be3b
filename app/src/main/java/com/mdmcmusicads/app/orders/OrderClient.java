package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.processes.leads.LeadQualification;
import org.springframework.stereotype.Component;

/** Who ordered: the client a quote is for, or the one its lead becomes; the process of the lead hears how it ended. */
@Component
class OrderClient {

    private final ClientDesk clients;
    private final LeadDesk leads;
    private final QuoteDesk quotes;
    private final LeadQualification process;

    OrderClient(ClientDesk clients, LeadDesk leads, QuoteDesk quotes, LeadQualification process) {
        this.clients = clients;
        this.leads = leads;
        this.quotes = quotes;
        this.process = process;
    }

    /** @return the id of the client, made now when the lead was none yet */
    String of(QuoteSheet quote) {
        if (quote.clientId() == null) {
            var client = clients.welcome(newcomer(quote), origin(quote));
            quotes.belongsTo(quote.id(), client);
        }
        if (quote.leadId() != null) {
            process.quoteAccepted(quote.leadId());
        }
        return quotes.quote(quote.id()).clientId();
    }

    /** The lead, if there is one, goes back to sales. */
    void isLost(QuoteSheet quote) {
        if (quote.leadId() != null) {
            process.quoteDeclined(quote.leadId());
        }
    }

    private static Subject origin(QuoteSheet quote) {
        return quote.leadId() == null ? new Subject("quote", quote.id()) : Subject.lead(quote.leadId());
    }

    private NewClient newcomer(QuoteSheet quote) {
        return leads.person(quote.leadId())
                .filter(person -> person.email() != null)
                .map(OrderClient::newcomer)
                .orElseGet(() -> asAddressed(quote));
    }

    private static NewClient newcomer(LeadPerson lead) {
        return new NewClient(lead.title(), lead.name(), lead.email(), lead.phone(), lead.country(), lead.language());
    }

    /** The lead is gone; the quote says who signed. */
    private static NewClient asAddressed(QuoteSheet quote) {
        var addressee = quote.addressee();
        return new NewClient(
                addressee.name(),
                addressee.contact() == null ? addressee.name() : addressee.contact(),
                addressee.email(),
                null,
                addressee.country(),
                quote.language().getLanguage());
    }
}
