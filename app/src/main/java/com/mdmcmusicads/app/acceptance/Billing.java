package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an invoice will need and nobody knows yet: asked on the page, kept with the client. */
@Component
class Billing {

    /** In the order of the page. */
    static final List<String> ALL =
            List.of("kind", "legalName", "street", "extra", "postcode", "city", "country", "siren", "vatNumber");

    private final ClientDesk clients;
    private final LeadDesk leads;
    private final QuoteDesk quotes;
    private final Texts texts;

    Billing(ClientDesk clients, LeadDesk leads, QuoteDesk quotes, Texts texts) {
        this.clients = clients;
        this.leads = leads;
        this.quotes = quotes;
        this.texts = texts;
    }

    /** Which fields the page has to ask for. */
    Set<String> asked(QuoteSheet sheet) {
        return sheet.clientId() == null ? new LinkedHashSet<>(ALL) : unknown(clients.party(sheet.clientId()));
    }

    private static Set<String> unknown(BillingParty party) {
        var unknown = new LinkedHashSet<String>();
        if (party.missing().stream().allMatch("vatCheck"::equals)) {
            return unknown;
        }
        ask(unknown, "kind", party.legalName());
        ask(unknown, "legalName", party.legalName());
        ask(unknown, "street", party.street());
        ask(unknown, "extra", party.street());
        ask(unknown, "postcode", party.postcode());
        ask(unknown, "city", party.city());
        ask(unknown, "country", party.country());
        ask(unknown, "siren", party.siren());
        ask(unknown, "vatNumber", party.vatNumber());
        return unknown;
    }

    private static void ask(Set<String> unknown, String field, String known) {
        if (known == null) {
            unknown.add(field);
        }
    }

    /**
     * Whoever signs becomes a client if they are none yet, and what was asked is kept with them.
     *
     * @throws InvalidInput names every field that is wrong or missing
     */
    BillingParty settle(QuoteSheet sheet, Answer answer, Locale reader) {
        var clientId = sheet.clientId() == null ? welcome(sheet) : sheet.clientId();
        var asked = unknown(clients.party(clientId));
        if (!asked.isEmpty()) {
            clients.completeBilling(clientId, answer.billing(asked), reader);
        }
        var party = clients.party(clientId);
        var missing = party.missing().stream()
                .filter(field -> !field.equals("vatCheck"))
                .map(field -> new FieldError(field, "required", texts.say(reader, "acceptance.missing." + field)))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return party;
    }

    private String welcome(QuoteSheet sheet) {
        var lead = leads.person(sheet.leadId()).orElseThrow();
        var client = clients.welcome(
                new NewClient(lead.title(), lead.name(), lead.email(), lead.phone(), lead.country(), lead.language()),
                Subject.lead(lead.id()));
        quotes.belongsTo(sheet.id(), client);
        return client;
    }
}
