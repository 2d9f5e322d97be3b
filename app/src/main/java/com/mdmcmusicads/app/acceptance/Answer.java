package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.clients.BillingDetails;
import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What somebody filled in on the page of a quote, as it came.
 *
 * @param options optional lines of this quote, by position; what is no such line is left out
 * @param agreed whether the words were ticked
 */
record Answer(Set<Integer> options, String name, boolean agreed, String reason, Map<String, String> fields) {

    static final Answer NONE = new Answer(Set.of(), null, false, null, Map.of());

    static Answer of(MultiValueMap<String, String> form, QuoteSheet sheet) {
        return new Answer(
                options(form.get("option"), sheet),
                form.getFirst("name"),
                form.getFirst("agree") != null,
                form.getFirst("reason"),
                form.toSingleValueMap());
    }

    private static Set<Integer> options(List<String> told, QuoteSheet sheet) {
        var wanted = told == null ? Set.<String>of() : Set.copyOf(told);
        return sheet.lines().stream()
                .filter(line -> line.optional() && wanted.contains(String.valueOf(line.position())))
                .map(QuoteSheet.Line::position)
                .collect(Collectors.toSet());
    }

    String field(String name) {
        return fields.get(name);
    }

    /** Only what was asked; nobody changes by this way what we know already. */
    BillingDetails billing(Set<String> asked) {
        return new BillingDetails(
                asked.contains("kind") ? kind() : null,
                told(asked, "legalName"),
                null,
                told(asked, "street"),
                told(asked, "extra"),
                told(asked, "postcode"),
                told(asked, "city"),
                told(asked, "country"),
                told(asked, "siren"),
                null,
                told(asked, "vatNumber"),
                null);
    }

    private Kind kind() {
        return Kind.PERSON.name().equals(field("kind")) ? Kind.PERSON : Kind.COMPANY;
    }

    private String told(Set<String> asked, String name) {
        var value = asked.contains(name) ? field(name) : null;
        return value == null || value.isBlank() ? null : value.strip();
    }
}
