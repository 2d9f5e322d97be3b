package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.quotes.QuoteState;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which quotes one wants to see, and in which order. It lives in the address of the page; what it does not know there is
 * ignored.
 *
 * @param seller an account id, or null for everybody's
 * @param expiring only those a client may still accept, for a week at most
 */
record QuoteFilter(
        String words, Set<QuoteState> states, String seller, boolean expiring, QuoteOrder order, boolean descending) {

    static final QuoteFilter ALL = new QuoteFilter("", Set.of(), null, false, QuoteOrder.CHANGED, true);

    private static final int LONGEST = 100;

    static QuoteFilter of(QueryParameters given) {
        return new QuoteFilter(
                given.getSingleParameter("q").map(QuoteFilter::shortened).orElse(""),
                states(given),
                given.getSingleParameter("seller").map(QuoteFilter::shortened).orElse(null),
                given.getSingleParameter("expiring").isPresent(),
                all(given, "sort")
                        .flatMap(name -> Arrays.stream(QuoteOrder.values())
                                .filter(order -> order.name().equals(name)))
                        .findFirst()
                        .orElse(QuoteOrder.CHANGED),
                all(given, "order").noneMatch("ASC"::equals));
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", words);
        said.put(
                "state",
                states.stream().map(Enum::name).map(QuoteFilter::lower).sorted().collect(Collectors.joining(",")));
        said.put("seller", seller == null ? "" : seller);
        said.put("expiring", expiring ? "yes" : "");
        said.put("sort", order == QuoteOrder.CHANGED ? "" : lower(order.name()));
        said.put("order", descending ? "" : "asc");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    QuoteFilter ordered(QuoteOrder by, boolean isDescending) {
        return new QuoteFilter(words, states, seller, expiring, by, isDescending);
    }

    QuoteFilter open() {
        return ALL.ordered(order, descending);
    }

    private static Set<QuoteState> states(QueryParameters given) {
        var asked = all(given, "state").collect(Collectors.toSet());
        var states = EnumSet.allOf(QuoteState.class);
        states.removeIf(state -> !asked.contains(state.name()));
        return states;
    }

    private static Stream<String> all(QueryParameters given, String name) {
        return given.getSingleParameter(name).map(values -> values.split(",")).map(List::of).stream()
                .flatMap(List::stream)
                .map(value -> value.toUpperCase(Locale.ROOT));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
