package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filter in the words of the database. */
final class ClientQuery {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    ClientQuery(ClientFilter filter) {
        order = filter.order().sql(filter.descending());
        Folded.patterns(filter.words())
                .forEach(pattern -> where("search_words like :word" + values.size(), "word" + values.size(), pattern));
        if (filter.kind() != null) {
            where("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.country() != null) {
            where("country = :country", "country", filter.country());
        }
        if (filter.position() != null) {
            where("position = :position", "position", filter.position().name());
        }
        if (filter.incomplete()) {
            conditions.add("not billable");
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** Takes {@code :limit} and {@code :offset}. */
    String page() {
        return everything() + " limit :limit offset :offset";
    }

    String everything() {
        return "select * from client where " + String.join(" and ", conditions) + " order by " + order;
    }

    /** How many there are, counted up to {@code :most}. */
    String count() {
        return "select count(*) from (select from client where " + String.join(" and ", conditions)
                + " limit :most) counted";
    }

    Map<String, Object> values() {
        return values;
    }
}
