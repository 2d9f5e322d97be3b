package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** To whom and where a client is billed, checked and in one form. */
@Embeddable
record Billing(
        @Enumerated(EnumType.STRING) Kind kind,
        String legalName,
        @Column(name = "billing_email") String email,
        String street,
        @Column(name = "address_extra") String extra,
        String postcode,
        String city,
        String siren,
        String siret,
        String vatNumber,
        String purchaseOrder) {

    static final Billing UNKNOWN =
            new Billing(Kind.COMPANY, null, null, null, null, null, null, null, null, null, null);

    static Billing of(BillingDetails details) {
        return new Billing(
                details.kind(),
                details.legalName(),
                details.email(),
                details.street(),
                details.extra(),
                details.postcode(),
                details.city(),
                details.siren(),
                details.siret(),
                details.vatNumber(),
                details.purchaseOrder());
    }

    BillingDetails details(String country) {
        return new BillingDetails(
                kind, legalName, email, street, extra, postcode, city, country, siren, siret, vatNumber, purchaseOrder);
    }
}
