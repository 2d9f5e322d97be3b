package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A filter in the words of the database: conditions that indexes serve, and an order that one index has. */
final class CampaignQuery {

    private static final String PLACES = " left join lateral (select string_agg(platform, ',') as platforms,"
            + " sum(budget) as budget from campaign_platform where campaign_id = campaign.id) place on true";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    CampaignQuery(CampaignFilter filter) {
        order = filter.order().sql(filter.descending());
        Folded.patterns(filter.words()).forEach(this::word);
        if (!filter.states().isEmpty()) {
            where(
                    "campaign.state in (:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.platform() != null) {
            where(
                    "exists (select from campaign_platform there where there.campaign_id = campaign.id"
                            + " and there.platform = :platform)",
                    "platform",
                    filter.platform().name());
        }
        if (filter.pm() != null) {
            where("campaign.pm_account_id = :pm", "pm", filter.pm());
        }
        if (filter.client() != null) {
            uuid(filter.client())
                    .ifPresentOrElse(
                            id -> where("campaign.client_id = :client", "client", id), () -> conditions.add("false"));
        }
    }

    /** Only these: what a filter needs that the database cannot say. */
    CampaignQuery only(Collection<String> ids) {
        where(
                "campaign.id = any(:only)",
                "only",
                ids.stream().map(UUID::fromString).toArray(UUID[]::new));
        return this;
    }

    /** One page; takes {@code :limit} and {@code :offset}. */
    String page() {
        return everything() + " limit :limit offset :offset";
    }

    String everything() {
        return "select " + CampaignRow.COLUMNS + " from campaign join client on client.id = campaign.client_id" + PLACES
                + conditions() + " order by " + order;
    }

    /** How many there are, counted up to {@code :most}. */
    String count() {
        return "select count(*) from (select from campaign" + conditions() + " limit :most) counted";
    }

    /** Those that run now, as ids, up to {@code :most}. */
    String running() {
        return "select campaign.id::text from campaign" + conditions()
                + " and campaign.state in ('LIVE', 'PAUSED') limit :most";
    }

    Map<String, Object> values() {
        return values;
    }

    /** What comes from an address may be anything. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private String conditions() {
        return " where " + String.join(" and ", conditions);
    }

    private void word(String pattern) {
        var name = "word" + values.size();
        where("campaign.search_words like :" + name, name, pattern);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
