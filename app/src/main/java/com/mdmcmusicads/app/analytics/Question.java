package com.mdmcmusicads.app.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import java.util.Set;

/**
 * The report by day and campaign. A campaign is known here by its name alone (the {@code utm_campaign} of its links), so
 * the names Google makes up for visitors of no campaign are left out.
 */
final class Question {

    static final String DAY = "date";
    static final String CAMPAIGN = "sessionCampaignName";
    static final String SESSIONS = "sessions";
    static final String KEY_EVENTS = "keyEvents";

    static final Set<String> NO_CAMPAIGN = Set.of(
            "(not set)", "(direct)", "(organic)", "(referral)", "(cross-network)", "(other)", "(data not available)");

    static final int PAGE = 10_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Question() {}

    /** @param offset how many rows were read before; rows come in one order, so that pages fit together */
    static JsonNode of(DaySpan span, long offset) {
        var question = JSON.objectNode();
        question.putArray("dateRanges")
                .addObject()
                .put("startDate", span.from().toString())
                .put("endDate", span.to().toString());
        named(question, "dimensions", DAY, CAMPAIGN);
        named(question, "metrics", SESSIONS, KEY_EVENTS);
        question.set("dimensionFilter", anyCampaign());
        for (var name : new String[] {DAY, CAMPAIGN}) {
            question.withArray("orderBys").addObject().putObject("dimension").put("dimensionName", name);
        }
        return question.put("limit", String.valueOf(PAGE))
                .put("offset", String.valueOf(offset))
                .put("returnPropertyQuota", true);
    }

    /** As little as it takes to learn the zone and the currency of the property. */
    static JsonNode knock(DaySpan span) {
        var question = JSON.objectNode();
        question.putArray("dateRanges")
                .addObject()
                .put("startDate", span.from().toString())
                .put("endDate", span.to().toString());
        named(question, "metrics", SESSIONS);
        return question.put("limit", "1");
    }

    private static void named(ObjectNode question, String what, String... names) {
        for (var name : names) {
            question.withArray(what).addObject().put("name", name);
        }
    }

    private static JsonNode anyCampaign() {
        var filter = JSON.objectNode();
        var values = filter.putObject("notExpression")
                .putObject("filter")
                .put("fieldName", CAMPAIGN)
                .putObject("inListFilter")
                .put("caseSensitive", false)
                .putArray("values");
        NO_CAMPAIGN.stream().sorted().forEach(values::add);
        return filter;
    }
}
