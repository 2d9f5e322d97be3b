package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which clients one wants to see, and in which order. It lives in the address of the page; what it does not know there is
 * ignored.
 *
 * @param kind or null for both
 * @param country ISO 3166-1 alpha-2, or null for all
 * @param position or null for all
 * @param incomplete only those that cannot be invoiced yet
 */
record ClientFilter(
        String words,
        Kind kind,
        String country,
        FiscalPosition position,
        boolean incomplete,
        ClientOrder order,
        boolean descending) {

    static final ClientFilter ALL = new ClientFilter("", null, null, null, false, ClientOrder.NAME, false);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 100;

    static ClientFilter of(QueryParameters given) {
        return new ClientFilter(
                given.getSingleParameter("q").map(ClientFilter::shortened).orElse(""),
                one(given, "kind", Kind.values()).orElse(null),
                said(given, "country").filter(COUNTRIES::contains).orElse(null),
                one(given, "position", FiscalPosition.values()).orElse(null),
                said(given, "incomplete").isPresent(),
                one(given, "sort", ClientOrder.values()).orElse(ClientOrder.NAME),
                said(given, "order").equals(Optional.of("DESC")));
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", words);
        said.put("kind", lower(kind));
        said.put("country", country == null ? "" : country.toLowerCase(Locale.ROOT));
        said.put("position", lower(position));
        said.put("incomplete", incomplete ? "yes" : "");
        said.put("sort", order == ClientOrder.NAME ? "" : lower(order));
        said.put("order", descending ? "desc" : "");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    ClientFilter ordered(ClientOrder by, boolean isDescending) {
        return new ClientFilter(words, kind, country, position, incomplete, by, isDescending);
    }

    ClientFilter open() {
        return ALL.ordered(order, descending);
    }

    boolean isOpen() {
        return equals(open());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Optional<String> said(QueryParameters given, String name) {
        return given.getSingleParameter(name).map(value -> value.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Optional<E> one(QueryParameters given, String name, E[] known) {
        return said(given, name)
                .flatMap(value -> Arrays.stream(known)
                        .filter(one -> one.name().equals(value))
                        .findFirst());
    }

    private static String lower(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }
}
