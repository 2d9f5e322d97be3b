package com.mdmcmusicads.app.mentions;

import com.mdmcmusicads.app.registers.Siren;
import com.mdmcmusicads.app.vat.VatCategory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is not known yet of those an invoice names. */
final class Parties {

    private Parties() {}

    static boolean sellerHasNoName(Facts facts) {
        return isBlank(facts.seller().name());
    }

    static boolean sellerHasNoAddress(Facts facts) {
        var seller = facts.seller();
        return Stream.of(seller.street(), seller.postcode(), seller.city(), seller.country())
                .anyMatch(Parties::isBlank);
    }

    static boolean sellerHasNoSiren(Facts facts) {
        return !isSiren(facts.seller().siren());
    }

    static boolean sellerHasNoRegister(Facts facts) {
        return isBlank(facts.seller().rcsCity());
    }

    static boolean sellerHasNoLegalForm(Facts facts) {
        return isBlank(facts.seller().legalForm());
    }

    /** A sole trader has none. */
    static boolean sellerHasNoCapital(Facts facts) {
        var form = facts.seller().legalForm();
        var isSoleTrader = form != null
                && (form.equalsIgnoreCase("EI") || form.toLowerCase(Locale.ROOT).startsWith("entreprise individuelle"));
        return facts.seller().shareCapital() == null && !isSoleTrader;
    }

    static boolean sellerHasNoVatNumber(Facts facts) {
        return isBlank(facts.seller().vatNumber());
    }

    static boolean buyerHasNoName(Facts facts) {
        return lacks(facts, "legalName");
    }

    static boolean buyerHasNoAddress(Facts facts) {
        return lacks(facts, "street", "postcode", "city", "country");
    }

    /** A private person has none, a business abroad neither. */
    static boolean buyerHasNoSiren(Facts facts) {
        return lacks(facts, "siren");
    }

    /** VIES has the last word on who owes the tax; a credit note follows its invoice. */
    static boolean buyerAwaitsVies(Facts facts) {
        return facts.isInvoice() && lacks(facts, "vatCheck");
    }

    private static boolean lacks(Facts facts, String... fields) {
        return !Collections.disjoint(facts.buyer().missing(), List.of(fields));
    }

    static boolean buyerHasNoVatNumber(Facts facts) {
        return isBlank(facts.buyer().vatNumber())
                && facts.charges().stream().anyMatch(charge -> charge.vat().category() == VatCategory.AE);
    }

    private static boolean isSiren(String digits) {
        return digits != null && Siren.read(digits).isPresent();
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
