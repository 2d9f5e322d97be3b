package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.clients.VatCheck.Outcome;
import com.mdmcmusicads.app.registers.VatNumber;
import com.mdmcmusicads.app.vat.FiscalPosition;
import java.util.Set;

/** Where a client stands for French VAT, and the one fact that decides it. */
record Standing(FiscalPosition position, Why why) {

    /** Overseas departments: France, but with rates of their own (BOI-TVA-GEO-20). */
    private static final Set<String> OVERSEAS = Set.of("GP", "MQ", "RE", "GF", "YT");

    private static final Set<String> FRANCE = Set.of("FR", "MC");

    enum Why {
        COUNTRY_UNKNOWN,
        IN_FRANCE,
        OVERSEAS,
        PRIVATE_PERSON,
        NO_VAT_NUMBER,
        VAT_NUMBER_TO_VERIFY,
        VAT_NUMBER_REFUSED,
        VAT_NUMBER_CHECKED,
        OUTSIDE_EU
    }

    /** Reverse charge only with a number that VIES has confirmed; in doubt French VAT is charged. */
    static Standing of(Kind kind, String country, String postcode, String vatNumber, VatCheck check) {
        if (country == null) {
            return french(Why.COUNTRY_UNKNOWN);
        }
        if (OVERSEAS.contains(country) || country.equals("FR") && isOverseas(postcode)) {
            return french(Why.OVERSEAS);
        }
        if (FRANCE.contains(country)) {
            return french(Why.IN_FRANCE);
        }
        if (kind == Kind.PERSON) {
            return french(Why.PRIVATE_PERSON);
        }
        return VatNumber.isMemberState(country)
                ? european(vatNumber, check)
                : new Standing(FiscalPosition.OUTSIDE_EU, Why.OUTSIDE_EU);
    }

    private static Standing european(String vatNumber, VatCheck check) {
        if (vatNumber == null) {
            return french(Why.NO_VAT_NUMBER);
        }
        if (check == null || check.outcome() == Outcome.UNKNOWN) {
            return french(Why.VAT_NUMBER_TO_VERIFY);
        }
        return check.outcome() == Outcome.VALID
                ? new Standing(FiscalPosition.EU_REVERSE_CHARGE, Why.VAT_NUMBER_CHECKED)
                : french(Why.VAT_NUMBER_REFUSED);
    }

    private static Standing french(Why why) {
        return new Standing(FiscalPosition.FRANCE, why);
    }

    private static boolean isOverseas(String postcode) {
        return postcode != null && postcode.startsWith("97");
    }

    /** Another member state than France, Monaco being France to the VAT. */
    static boolean isForeignMember(String country) {
        return VatNumber.isMemberState(country) && !FRANCE.contains(country);
    }
}
