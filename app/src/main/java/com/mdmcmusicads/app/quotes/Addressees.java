package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who a quote is for, asked anew each time it is written. */
@Component
class Addressees {

    private final LeadDesk leads;

    Addressees(LeadDesk leads) {
        this.leads = leads;
    }

    Addressee of(Quote quote) {
        return lead(quote.leadId());
    }

    /** A text to begin with, in the reader's language. */
    QuoteText empty(Quote quote, int validDays) {
        var language = leads.person(quote.leadId())
                .map(LeadPerson::language)
                .filter("en"::equals)
                .orElse("fr");
        return new QuoteText(language, "EUR", validDays, null, List.of(), List.of());
    }

    /** Nothing is known about a lead's VAT: until it is, France counts. */
    private Addressee lead(String id) {
        return leads.person(id).map(Addressees::of).orElseThrow(() -> new QuoteRefusal("quotes.refusal.nobody"));
    }

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
