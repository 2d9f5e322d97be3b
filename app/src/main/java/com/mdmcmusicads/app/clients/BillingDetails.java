package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import java.util.function.Function;

/**
 * What somebody says about where and to whom a client is billed, as it was typed. Null says nothing about a field.
 *
 * @param email where invoices go, when not to the main contact
 * @param country ISO 3166-1 alpha-2
 * @param purchaseOrder the client's own reference
 */
public record BillingDetails(
        Kind kind,
        String legalName,
        String email,
        String street,
        String extra,
        String postcode,
        String city,
        String country,
        String siren,
        String siret,
        String vatNumber,
        String purchaseOrder) {

    /** These, and where they say nothing what stood there before. */
    BillingDetails over(BillingDetails before) {
        return new BillingDetails(
                either(before, BillingDetails::kind),
                either(before, BillingDetails::legalName),
                either(before, BillingDetails::email),
                either(before, BillingDetails::street),
                either(before, BillingDetails::extra),
                either(before, BillingDetails::postcode),
                either(before, BillingDetails::city),
                either(before, BillingDetails::country),
                either(before, BillingDetails::siren),
                either(before, BillingDetails::siret),
                either(before, BillingDetails::vatNumber),
                either(before, BillingDetails::purchaseOrder));
    }

    private <T> T either(BillingDetails before, Function<BillingDetails, T> field) {
        var said = field.apply(this);
        return said == null || said instanceof String text && text.isBlank() ? field.apply(before) : said;
    }
}
