package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Kind;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientUnknown;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who a quote is for, asked anew each time it is written. */
@Component
class Addressees {

    private final LeadDesk leads;
    private final ClientDesk clients;
    private final CatalogueDesk catalogue;

    Addressees(LeadDesk leads, ClientDesk clients, CatalogueDesk catalogue) {
        this.leads = leads;
        this.clients = clients;
        this.catalogue = catalogue;
    }

    Addressee of(Quote quote) {
        return quote.clientId() == null ? of(lead(quote)) : of(client(quote));
    }

    /** A text to begin with, in the reader's language and currency. */
    QuoteText empty(Quote quote, int validDays) {
        var isClient = quote.clientId() != null;
        var language =
                isClient ? client(quote).language().getLanguage() : lead(quote).language();
        var currency = isClient ? client(quote).currency() : Money.EURO;
        return new QuoteText(
                "en".equals(language) ? "en" : "fr",
                currency.getCurrencyCode(),
                validDays,
                null,
                isClient ? List.of() : wanted(lead(quote)),
                List.of());
    }

    /** The fee of each platform the lead asked for, to begin with. */
    private List<QuoteItem> wanted(LeadPerson lead) {
        var platforms = lead.platforms().stream().map(Enum::name).toList();
        return catalogue.offers(catalogue.today()).stream()
                .filter(offer -> offer.kind() == Kind.FEE && platforms.contains(offer.platform()))
                .filter(offer -> offer.price().currency().equals(Money.EURO))
                .map(offer -> QuoteItem.of(offer, Locale.forLanguageTag(lead.language())))
                .toList();
    }

    /** A client is offered prices in the one currency it is invoiced in. */
    void checkCurrency(Quote quote, QuoteText text) {
        if (quote.clientId() != null
                && !client(quote).currency().getCurrencyCode().equals(text.currency())) {
            throw new QuoteFaults(List.of(new QuoteFaults.Fault(0, "currency", "quotes.fault.currency.client")));
        }
    }

    private BillingParty client(Quote quote) {
        try {
            return clients.party(quote.clientId());
        } catch (ClientUnknown gone) {
            throw new QuoteRefusal("quotes.refusal.nobody");
        }
    }

    private LeadPerson lead(Quote quote) {
        return leads.person(quote.leadId()).orElseThrow(() -> new QuoteRefusal("quotes.refusal.nobody"));
    }

    private static Addressee of(BillingParty party) {
        return new Addressee(
                party.legalName() == null ? party.name() : party.legalName(),
                party.contact(),
                party.email(),
                party.street(),
                party.extra(),
                party.postcode(),
                party.city(),
                party.country(),
                party.siren(),
                party.vatNumber(),
                party.position(),
                party.country() == null);
    }

    /** Nothing is known about a lead's VAT: until it is, France counts. */
    private static Addressee of(LeadPerson lead) {
        return new Addressee(
                lead.title(),
                lead.name(),
                lead.email(),
                null,
                null,
                null,
                null,
                lead.country(),
                null,
                null,
                FiscalPosition.FRANCE,
                true);
    }
}
