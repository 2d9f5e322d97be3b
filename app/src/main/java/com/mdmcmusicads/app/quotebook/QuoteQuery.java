package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.texts.Folded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filter in the words of the database: conditions that indexes serve, and an order that one index has. */
final class QuoteQuery {

    private static final int SOON_DAYS = 7;

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    QuoteQuery(QuoteFilter filter, LocalDate today) {
        order = filter.order().sql(filter.descending());
        for (var pattern : Folded.patterns(filter.words())) {
            var name = "word" + values.size();
            where("search_words like :" + name, name, pattern);
        }
        if (!filter.states().isEmpty()) {
            where(
                    "state in (:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.seller() != null) {
            where("seller_id = :seller", "seller", filter.seller());
        }
        if (filter.expiring()) {
            conditions.add("state in ('SENT', 'VIEWED')");
            where("valid_until <= :soon", "soon", today.plusDays(SOON_DAYS));
        }
    }

    /** Takes {@code :limit} and {@code :offset}. */
    String page() {
        return everything() + " limit :limit offset :offset";
    }

    String everything() {
        return "select " + QuoteRow.COLUMNS + " from quote" + conditions() + " order by " + order;
    }

    /** How many there are, counted up to {@code :most}. */
    String count() {
        return "select count(*) from (select 1 from quote" + conditions() + " limit :most) counted";
    }

    Map<String, Object> values() {
        return values;
    }

    private String conditions() {
        return " where " + String.join(" and ", conditions);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
