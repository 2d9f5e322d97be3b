package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertState;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which alerts one wants to see, and in which order. It lives in the address of the page; what it does not know there is
 * ignored.
 *
 * @param states all of them when there are none
 * @param campaign an id, or null for every campaign
 * @param pm an account id, or null for everybody's
 */
record AlertFilter(
        String words,
        Set<AlertState> states,
        Rule rule,
        Severity severity,
        String pm,
        String campaign,
        AlertOrder order,
        boolean reversed) {

    static final Set<AlertState> OPEN = Set.of(AlertState.OPEN, AlertState.WAITING);

    static final AlertFilter STANDING = new AlertFilter("", OPEN, null, null, null, null, AlertOrder.STANDING, false);

    private static final String ALL = "all";
    private static final int LONGEST = 100;

    static AlertFilter of(QueryParameters given) {
        return new AlertFilter(
                text(given, "q").orElse(""),
                text(given, "state").map(AlertFilter::states).orElse(OPEN),
                one(given, "rule", Rule.values()),
                one(given, "severity", Severity.values()),
                text(given, "pm").orElse(null),
                text(given, "campaign").orElse(null),
                Optional.ofNullable(one(given, "sort", AlertOrder.values())).orElse(AlertOrder.STANDING),
                text(given, "order").filter("reversed"::equals).isPresent());
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", words);
        said.put("state", states.equals(OPEN) ? "" : states.isEmpty() ? ALL : names(states));
        said.put("rule", name(rule));
        said.put("severity", name(severity));
        said.put("pm", pm == null ? "" : pm);
        said.put("campaign", campaign == null ? "" : campaign);
        said.put("sort", order == AlertOrder.STANDING ? "" : name(order));
        said.put("order", reversed ? "reversed" : "");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    AlertFilter ordered(AlertOrder by, boolean isReversed) {
        return new AlertFilter(words, states, rule, severity, pm, campaign, by, isReversed);
    }

    /** Without any condition but the usual one. */
    AlertFilter cleared() {
        return STANDING.ordered(order, reversed);
    }

    boolean isOnlyOpen() {
        return !states.isEmpty() && OPEN.containsAll(states);
    }

    private static Set<AlertState> states(String names) {
        var asked = List.of(names.toUpperCase(Locale.ROOT).split(","));
        var states = EnumSet.allOf(AlertState.class);
        states.removeIf(state -> !asked.contains(state.name()));
        return states;
    }

    private static String names(Set<AlertState> states) {
        return states.stream().map(AlertFilter::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> E one(QueryParameters given, String name, E[] values) {
        var asked = text(given, name).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(QueryParameters given, String name) {
        return given.getSingleParameter(name).map(text -> text.substring(0, Math.min(LONGEST, text.length())));
    }
}
