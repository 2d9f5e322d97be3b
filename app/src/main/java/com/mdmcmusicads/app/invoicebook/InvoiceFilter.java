package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.Kind;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;

/**
 * Which invoices one wants to see, and in which order. It lives in the address of the page; what it does not know there is
 * ignored.
 *
 * @param words each has to be in the number, a name, a reference or the amount
 * @param standing as {@link com.mdmcmusicads.app.invoices.InvoiceStanding} names it, or null
 */
record InvoiceFilter(
        String words,
        State state,
        Kind kind,
        YearMonth month,
        String standing,
        InvoiceOrder order,
        boolean descending) {

    static final InvoiceFilter ALL = new InvoiceFilter("", null, null, null, null, InvoiceOrder.ISSUED, true);

    private static final int LONGEST = 100;

    /** Whether it has its number. */
    enum State {
        DRAFT,
        ISSUED
    }

    static InvoiceFilter of(QueryParameters given) {
        return new InvoiceFilter(
                given.getSingleParameter("q").map(InvoiceFilter::shortened).orElse(""),
                one(given, "state", State.values()).orElse(null),
                one(given, "kind", Kind.values()).orElse(null),
                given.getSingleParameter("month").map(InvoiceFilter::month).orElse(null),
                given.getSingleParameter("standing")
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .orElse(null),
                one(given, "sort", InvoiceOrder.values()).orElse(InvoiceOrder.ISSUED),
                !given.getSingleParameter("order").equals(Optional.of("asc")));
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", words);
        said.put("state", word(state));
        said.put("kind", word(kind));
        said.put("month", month == null ? "" : month.toString());
        said.put("standing", word(standing));
        said.put("sort", order == InvoiceOrder.ISSUED ? "" : word(order));
        said.put("order", descending ? "" : "asc");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    InvoiceFilter withWords(String others) {
        return new InvoiceFilter(others, state, kind, month, standing, order, descending);
    }

    InvoiceFilter ordered(InvoiceOrder by, boolean isDescending) {
        return new InvoiceFilter(words, state, kind, month, standing, by, isDescending);
    }

    boolean isOpen() {
        return equals(ALL.ordered(order, descending));
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    @SafeVarargs
    private static <E extends Enum<E>> Optional<E> one(QueryParameters given, String name, E... known) {
        return given.getSingleParameter(name)
                .flatMap(asked -> Arrays.stream(known)
                        .filter(value -> value.name().equalsIgnoreCase(asked))
                        .findFirst());
    }
}
