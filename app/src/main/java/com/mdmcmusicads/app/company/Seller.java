package com.mdmcmusicads.app.company;

import com.mdmcmusicads.app.money.Money;

/**
 * The agency as it stands on a quote or an invoice (CGI ann. II art. 242 nonies A, C. com. R123-237 and R123-238); what
 * nobody has told yet is null.
 *
 * @param legalForm for instance SAS, SARL, EURL
 * @param country ISO 3166, two letters
 * @param siren nine digits
 * @param siret fourteen digits, of the head office
 * @param rcsCity town of the register the company is in
 * @param iban without spaces
 * @param vatOnDebits whether VAT is paid when invoicing instead of on receipt (CGI art. 269-2)
 */
public record Seller(
        String name,
        String legalForm,
        Money shareCapital,
        String street,
        String extra,
        String postcode,
        String city,
        String country,
        String siren,
        String siret,
        String rcsCity,
        String vatNumber,
        String email,
        String phone,
        String iban,
        String bic,
        boolean vatOnDebits) {

    static final Seller UNKNOWN = new Seller(
            null, null, null, null, null, null, null, "FR", null, null, null, null, null, null, null, null, false);
}
