package com.mdmcmusicads.app.company;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A seller as name and value, for the trail. */
final class SellerWords {

    private SellerWords() {}

    static Map<String, Object> of(Seller seller) {
        var words = new LinkedHashMap<String, Object>();
        words.put("name", seller.name());
        words.put("legalForm", seller.legalForm());
        words.put(
                "shareCapital",
                seller.shareCapital() == null ? null : seller.shareCapital().amount());
        words.put("street", seller.street());
        words.put("extra", seller.extra());
        words.put("postcode", seller.postcode());
        words.put("city", seller.city());
        words.put("country", seller.country());
        words.put("siren", seller.siren());
        words.put("siret", seller.siret());
        words.put("rcsCity", seller.rcsCity());
        words.put("vatNumber", seller.vatNumber());
        words.put("email", seller.email());
        words.put("phone", seller.phone());
        words.put("iban", seller.iban());
        words.put("bic", seller.bic());
        words.put("vatOnDebits", seller.vatOnDebits());
        words.values().removeIf(Objects::isNull);
        return words;
    }
}
