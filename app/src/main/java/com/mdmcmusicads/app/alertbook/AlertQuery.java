package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A filter in the words of the database: conditions that indexes serve, and an order that one index has. */
final class AlertQuery {

    private static final String FROM = " from budget_alert a join campaign c on c.id = a.campaign_id";

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    AlertQuery(AlertFilter filter) {
        order = filter.order().sql(filter.reversed());
        Folded.patterns(filter.words()).forEach(this::word);
        if (filter.isOnlyOpen()) {
            conditions.add("a.is_closed = false");
        }
        if (!filter.states().isEmpty() && !filter.states().equals(AlertFilter.OPEN)) {
            where(
                    "a.state in (:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.rule() != null) {
            where("a.rule = :rule", "rule", filter.rule().name());
        }
        if (filter.severity() != null) {
            where("a.severity = :severity", "severity", filter.severity().name());
        }
        if (filter.pm() != null) {
            where("c.pm_account_id = :pm", "pm", filter.pm());
        }
        if (filter.campaign() != null) {
            uuid(filter.campaign())
                    .ifPresentOrElse(
                            id -> where("a.campaign_id = :campaign", "campaign", id), () -> conditions.add("false"));
        }
    }

    /** Takes {@code :limit} and {@code :offset}. */
    String page() {
        return everything() + " limit :limit offset :offset";
    }

    String everything() {
        return "select a.*, c.number as campaign_number, c.title as campaign_title, c.artist as campaign_artist,"
                + " c.pm_account_id as campaign_pm" + FROM + conditions() + " order by " + order;
    }

    /** How many there are, counted up to {@code :most}. */
    String count() {
        return "select count(*) from (select 1" + FROM + conditions() + " limit :most) counted";
    }

    Map<String, Object> values() {
        return values;
    }

    private String conditions() {
        return " where " + String.join(" and ", conditions);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void word(String pattern) {
        var name = "word" + values.size();
        where("c.search_words like :" + name, name, pattern);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
