package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which campaigns one wants to see, and in which order. It lives in the address of the page; what it does not know there is
 * ignored.
 *
 * @param words each has to be in the number, the title, the artist, the release or the name of the client
 * @param states empty for all of them
 * @param platform where it runs, or null for anywhere
 * @param pm an account id, or null for everybody's
 * @param client its id, or null for everybody's
 * @param light how the spend goes, or null for whatever
 */
record CampaignFilter(
        String words,
        Set<CampaignState> states,
        Platform platform,
        String pm,
        String client,
        Light light,
        CampaignOrder order,
        boolean descending) {

    static final CampaignFilter ALL =
            new CampaignFilter("", Set.of(), null, null, null, null, CampaignOrder.STARTS, true);

    private static final int LONGEST = 100;

    static CampaignFilter of(QueryParameters given) {
        return new CampaignFilter(
                text(given, "q").orElse(""),
                states(given),
                one(given, "platform", Platform.values()).orElse(null),
                text(given, "pm").orElse(null),
                text(given, "client").orElse(null),
                one(given, "light", Light.values()).orElse(null),
                one(given, "sort", CampaignOrder.values()).orElse(CampaignOrder.STARTS),
                said(given, "order").noneMatch("ASC"::equals));
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", words);
        said.put("state", states.stream().map(CampaignFilter::lower).sorted().collect(Collectors.joining(",")));
        said.put("platform", lower(platform));
        said.put("pm", pm == null ? "" : pm);
        said.put("client", client == null ? "" : client);
        said.put("light", lower(light));
        said.put("sort", order == CampaignOrder.STARTS ? "" : lower(order));
        said.put("order", descending ? "" : "asc");
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    CampaignFilter withWords(String others) {
        return new CampaignFilter(others, states, platform, pm, client, light, order, descending);
    }

    CampaignFilter ofClient(String id) {
        return new CampaignFilter(words, states, platform, pm, id, light, order, descending);
    }

    CampaignFilter ordered(CampaignOrder by, boolean isDescending) {
        return new CampaignFilter(words, states, platform, pm, client, light, by, isDescending);
    }

    CampaignFilter open() {
        return ALL.ordered(order, descending);
    }

    boolean isOpen() {
        return equals(open());
    }

    private static Set<CampaignState> states(QueryParameters given) {
        var asked = said(given, "state").collect(Collectors.toSet());
        var states = EnumSet.allOf(CampaignState.class);
        states.removeIf(state -> !asked.contains(state.name()));
        return states;
    }

    private static Optional<String> text(QueryParameters given, String name) {
        return given.getSingleParameter(name).map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static <E extends Enum<E>> Optional<E> one(QueryParameters given, String name, E[] known) {
        var asked = said(given, name).collect(Collectors.toSet());
        return Arrays.stream(known)
                .filter(value -> asked.contains(value.name()))
                .findFirst();
    }

    private static Stream<String> said(QueryParameters given, String name) {
        return given.getSingleParameter(name).stream()
                .flatMap(values -> Arrays.stream(values.toUpperCase(Locale.ROOT).split(",")));
    }

    private static String lower(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }
}
