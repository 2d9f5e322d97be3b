package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Seller;

/** Who sells and who buys (BG-4, BG-7): registers, VAT numbers, and the address an electronic invoice travels to. */
final class CiiParties {

    /** Register of companies (ISO 6523): SIREN. */
    private static final String SIREN = "0002";

    /** Electronic address of the French directory: SIREN, with more where a company wants it. */
    private static final String DIRECTORY = "0225";

    /** Electronic address that is an e-mail address. */
    private static final String MAIL = "EM";

    private CiiParties() {}

    static void seller(Cii cii, Seller seller) {
        cii.group("ram:SellerTradeParty", () -> {
            cii.text("ram:Name", seller.name());
            register(cii, seller.siren());
            contact(cii, seller.email() == null ? null : seller.name(), seller.phone(), seller.email());
            address(cii, seller.postcode(), seller.street(), seller.extra(), seller.city(), seller.country());
            electronic(cii, DIRECTORY, seller.siren());
            tax(cii, seller.vatNumber());
        });
    }

    static void buyer(Cii cii, BillingParty buyer) {
        cii.group("ram:BuyerTradeParty", () -> {
            cii.text("ram:Name", buyer.legalName());
            register(cii, buyer.siren());
            contact(cii, buyer.contact(), null, buyer.email());
            address(cii, buyer.postcode(), buyer.street(), buyer.extra(), buyer.city(), buyer.country());
            if (buyer.siren() == null) {
                electronic(cii, MAIL, buyer.email());
            } else {
                electronic(cii, DIRECTORY, buyer.siren());
            }
            tax(cii, buyer.vatNumber());
        });
    }

    private static void register(Cii cii, String siren) {
        if (siren != null) {
            cii.group("ram:SpecifiedLegalOrganization", () -> cii.text("ram:ID", siren, "schemeID", SIREN));
        }
    }

    private static void contact(Cii cii, String name, String phone, String email) {
        if (name == null) {
            return;
        }
        cii.group("ram:DefinedTradeContact", () -> {
            cii.text("ram:PersonName", name);
            if (phone != null) {
                cii.group("ram:TelephoneUniversalCommunication", () -> cii.text("ram:CompleteNumber", phone));
            }
            if (email != null) {
                cii.group("ram:EmailURIUniversalCommunication", () -> cii.text("ram:URIID", email));
            }
        });
    }

    private static void address(Cii cii, String postcode, String street, String extra, String city, String country) {
        cii.group("ram:PostalTradeAddress", () -> {
            cii.text("ram:PostcodeCode", postcode);
            cii.text("ram:LineOne", street);
            cii.text("ram:LineTwo", extra);
            cii.text("ram:CityName", city);
            cii.text("ram:CountryID", country);
        });
    }

    private static void electronic(Cii cii, String scheme, String address) {
        if (address != null) {
            cii.group("ram:URIUniversalCommunication", () -> cii.text("ram:URIID", address, "schemeID", scheme));
        }
    }

    private static void tax(Cii cii, String number) {
        if (number != null) {
            cii.group("ram:SpecifiedTaxRegistration", () -> cii.text("ram:ID", number, "schemeID", "VA"));
        }
    }
}
