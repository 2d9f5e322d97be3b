package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Seller;
import org.mustangproject.BankDetails;
import org.mustangproject.Contact;
import org.mustangproject.LegalOrganisation;
import org.mustangproject.SchemedID;
import org.mustangproject.TradeParty;

/** Who sells and who buys (BG-4, BG-7): registers, VAT numbers, and the address an electronic invoice travels to. */
final class CiiParties {

    /** Register of companies (ISO 6523): SIREN. */
    private static final String SIREN = "0002";

    /** Electronic address of the French directory: SIREN, with more where a company wants it. */
    private static final String DIRECTORY = "0225";

    /** Electronic address that is an e-mail address. */
    private static final String MAIL = "EM";

    private CiiParties() {}

    static TradeParty seller(Seller seller) {
        var party = party(
                seller.name(), seller.street(), seller.extra(), seller.postcode(), seller.city(), seller.country());
        party.setLegalOrganisation(new LegalOrganisation(seller.siren(), SIREN));
        party.addUriUniversalCommunicationID(new SchemedID(DIRECTORY, seller.siren()));
        party.addVATID(seller.vatNumber());
        if (seller.email() != null) {
            party.setContact(new Contact(seller.name(), seller.phone(), seller.email()));
        }
        if (seller.iban() != null) {
            party.addBankDetails(new BankDetails(seller.iban(), seller.bic()).setAccountName(seller.name()));
        }
        return party;
    }

    static TradeParty buyer(BillingParty buyer) {
        var party = party(
                buyer.legalName(), buyer.street(), buyer.extra(), buyer.postcode(), buyer.city(), buyer.country());
        if (buyer.siren() != null) {
            party.setLegalOrganisation(new LegalOrganisation(buyer.siren(), SIREN));
            party.addUriUniversalCommunicationID(new SchemedID(DIRECTORY, buyer.siren()));
        } else if (buyer.email() != null) {
            party.addUriUniversalCommunicationID(new SchemedID(MAIL, buyer.email()));
        }
        if (buyer.vatNumber() != null) {
            party.addVATID(buyer.vatNumber());
        }
        if (buyer.contact() != null) {
            party.setContact(new Contact(buyer.contact(), null, buyer.email()));
        }
        return party;
    }

    private static TradeParty party(
            String name, String street, String extra, String postcode, String city, String country) {
        var party = new TradeParty(name, street, postcode, city, country);
        return extra == null ? party : party.setAdditionalAddress(extra);
    }
}
