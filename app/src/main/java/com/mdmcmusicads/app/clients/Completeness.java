package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.clients.VatCheck.Outcome;
import com.mdmcmusicads.app.registers.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What has to be known of a client before it can be billed (CGI ann. II art. 242 nonies A, Code de commerce L441-9). */
final class Completeness {

    /** Member states without a postcode everybody has. */
    private static final Set<String> NO_POSTCODE = Set.of("IE");

    private Completeness() {}

    static List<String> missing(BillingParty party) {
        var missing = new ArrayList<String>();
        demand(missing, "legalName", party.legalName());
        demand(missing, "street", party.street());
        demand(missing, "city", party.city());
        demand(missing, "country", party.country());
        if (VatNumber.isMemberState(party.country()) && !NO_POSTCODE.contains(party.country())) {
            demand(missing, "postcode", party.postcode());
        }
        if (party.kind() == Kind.COMPANY && "FR".equals(party.country())) {
            demand(missing, "siren", party.siren());
        }
        if (awaitsVies(party)) {
            missing.add("vatCheck");
        }
        return missing;
    }

    private static void demand(List<String> missing, String field, String value) {
        if (value == null) {
            missing.add(field);
        }
    }

    /** Whether the answer decides who owes the tax. */
    private static boolean awaitsVies(BillingParty party) {
        return party.vatNumber() != null
                && Standing.isForeignMember(party.country())
                && (party.vatCheck() == null || party.vatCheck().outcome() == Outcome.UNKNOWN);
    }
}
