package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.particulars.Platform;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which leads one wants to see, and in which order. It lives in the address of the page; what it does not know there is ignored. */
public record LeadFilter(
        String words,
        Set<String> grades,
        Set<LeadStatus> statuses,
        String team,
        Set<Platform> platforms,
        Period period,
        LeadOrder order,
        boolean descending) {

    static final List<String> GRADES = List.of("A", "B", "C", "D");
    static final List<String> TEAMS = List.of("FRANCE", "INTERNATIONAL");
    public static final LeadFilter ALL =
            new LeadFilter("", Set.of(), Set.of(), null, Set.of(), null, LeadOrder.RECEIVED, true);

    private static final int LONGEST = 100;

    public static LeadFilter of(QueryParameters given) {
        return new LeadFilter(
                given.getSingleParameter("q").map(LeadFilter::shortened).orElse(""),
                all(given, "grade").filter(GRADES::contains).collect(Collectors.toSet()),
                all(given, "status", LeadStatus.values()),
                one(given, "team").filter(TEAMS::contains).orElse(null),
                all(given, "platform", Platform.values()),
                one(given, "period", Period.values()).orElse(null),
                one(given, "sort", LeadOrder.values()).orElse(LeadOrder.RECEIVED),
                !one(given, "order").equals(Optional.of("ASC")));
    }

    public QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", words);
        said.put("grade", joined(grades));
        said.put("status", joined(statuses));
        said.put("team", team == null ? "" : team.toLowerCase(Locale.ROOT));
        said.put("platform", joined(platforms));
        said.put("period", period == null ? "" : period.name().toLowerCase(Locale.ROOT));
        said.put("sort", order == LeadOrder.RECEIVED ? "" : order.name().toLowerCase(Locale.ROOT));
        said.put("order", descending ? "" : "asc");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    public LeadFilter withWords(String others) {
        return new LeadFilter(others, grades, statuses, team, platforms, period, order, descending);
    }

    LeadFilter ordered(LeadOrder by, boolean isDescending) {
        return new LeadFilter(words, grades, statuses, team, platforms, period, by, isDescending);
    }

    /** Without any restriction, in the same order. */
    public LeadFilter open() {
        return ALL.ordered(order, descending);
    }

    public boolean isOpen() {
        return equals(open());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Stream<String> all(QueryParameters given, String name) {
        return given.getSingleParameter(name).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(value -> value.toUpperCase(Locale.ROOT));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> all(QueryParameters given, String name, E... known) {
        var asked = all(given, name).collect(Collectors.toSet());
        Predicate<E> isAsked = value -> asked.contains(value.name());
        return Arrays.stream(known).filter(isAsked).collect(Collectors.toSet());
    }

    private static Optional<String> one(QueryParameters given, String name) {
        return all(given, name).findFirst();
    }

    @SafeVarargs
    private static <E extends Enum<E>> Optional<E> one(QueryParameters given, String name, E... known) {
        return all(given, name, known).stream().findFirst();
    }

    private static String joined(Collection<?> values) {
        return values.stream()
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
