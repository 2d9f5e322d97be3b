package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.vat.FiscalPosition;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * A client as an invoice needs it; what is not known yet is null.
 *
 * @param legalName as registered; of a person, first name and name
 * @param name what everybody calls it: the artist, the label
 * @param contact who speaks for it
 * @param email where invoices go
 * @param country ISO 3166-1 alpha-2
 * @param vatNumber without spaces, with its prefix
 * @param vatCheck what VIES said of this very number, or null while it was not asked
 * @param paymentDays from the day of issue, 60 at most (Code de commerce L441-10)
 * @param purchaseOrder the client's own reference, or null
 */
public record BillingParty(
        String clientId,
        Kind kind,
        String legalName,
        String name,
        String contact,
        String email,
        Locale language,
        String street,
        String extra,
        String postcode,
        String city,
        String country,
        String siren,
        String siret,
        String vatNumber,
        VatCheck vatCheck,
        FiscalPosition position,
        Currency currency,
        int paymentDays,
        String purchaseOrder) {

    /** A business, however small, or a private person. */
    public enum Kind {
        COMPANY,
        PERSON
    }

    /** What an invoice still needs, as names of fields; {@code vatCheck} when VIES has to answer first. */
    public List<String> missing() {
        return Completeness.missing(this);
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
