package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields about a client, by their names, as it was typed; an empty text where nothing does. */
record ClientEdit(Map<String, String> values) {

    static final List<String> FIELDS = List.of(
            "kind",
            "name",
            "legalName",
            "street",
            "extra",
            "postcode",
            "city",
            "country",
            "siren",
            "siret",
            "vatNumber",
            "email",
            "language",
            "currency",
            "paymentDays",
            "purchaseOrder");

    static ClientEdit of(Client client) {
        var billing = client.details();
        var values = new LinkedHashMap<String, String>();
        values.put("kind", billing.kind().name());
        values.put("name", client.name());
        values.put("legalName", billing.legalName());
        values.put("street", billing.street());
        values.put("extra", billing.extra());
        values.put("postcode", billing.postcode());
        values.put("city", billing.city());
        values.put("country", billing.country());
        values.put("siren", billing.siren());
        values.put("siret", billing.siret());
        values.put("vatNumber", billing.vatNumber());
        values.put("email", billing.email());
        values.put("language", client.language());
        values.put("currency", client.terms().currency().getCurrencyCode());
        values.put("paymentDays", String.valueOf(client.terms().paymentDays()));
        values.put("purchaseOrder", billing.purchaseOrder());
        values.replaceAll((field, value) -> value == null ? "" : value);
        return new ClientEdit(values);
    }

    /**
     * What was changed here since {@code base}, and everywhere else what stands {@code there} by now.
     *
     * @throws ClientClash when both changed the same field into different things
     */
    ClientEdit onTopOf(ClientEdit there, ClientEdit base) {
        var clashes = new ArrayList<String>();
        var result = new LinkedHashMap<>(there.values);
        for (var field : FIELDS) {
            var isMine = !get(field).equals(base.get(field));
            if (isMine
                    && !there.get(field).equals(base.get(field))
                    && !get(field).equals(there.get(field))) {
                clashes.add(field);
            }
            if (isMine) {
                result.put(field, get(field));
            }
        }
        if (!clashes.isEmpty()) {
            throw new ClientClash(there, clashes);
        }
        return new ClientEdit(result);
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    Currency currency() {
        return Currency.getInstance(get("currency"));
    }

    /** Empty when what was typed is no whole number. */
    Optional<Integer> paymentDays() {
        return get("paymentDays").strip().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(get("paymentDays").strip()))
                : Optional.empty();
    }

    BillingDetails billing() {
        return new BillingDetails(
                Kind.valueOf(get("kind")),
                get("legalName"),
                get("email"),
                get("street"),
                get("extra"),
                get("postcode"),
                get("city"),
                get("country"),
                get("siren"),
                get("siret"),
                get("vatNumber"),
                get("purchaseOrder"));
    }
}
