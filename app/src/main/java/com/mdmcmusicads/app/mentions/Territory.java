package com.mdmcmusicads.app.mentions;

import com.mdmcmusicads.app.clients.BillingParty;
import java.util.Set;

/** Where a buyer is for VAT, and whether that goes with how the sale is taxed. */
final class Territory {

    /** Member states of the Union since 1 February 2020, without France. */
    private static final Set<String> OTHER_MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** French departments overseas, with rates of their own that are not built here. */
    private static final Set<String> OVERSEAS = Set.of("GP", "MQ", "RE", "GF", "YT");

    private Territory() {}

    static boolean isOverseas(BillingParty buyer) {
        return buyer.country() != null && OVERSEAS.contains(buyer.country());
    }

    /** A private person of the Union pays French VAT; a business elsewhere in it owes the tax itself. */
    static boolean fits(BillingParty buyer) {
        if (buyer.country() == null || buyer.position() == null) {
            return buyer.position() != null;
        }
        var isOtherMember = OTHER_MEMBERS.contains(buyer.country());
        return switch (buyer.position()) {
            case FRANCE -> true;
            case EU_REVERSE_CHARGE -> isOtherMember && buyer.kind() == BillingParty.Kind.COMPANY;
            case OUTSIDE_EU -> !isOtherMember && !buyer.country().equals("FR");
        };
    }
}
