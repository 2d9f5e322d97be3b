package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.texts.Folded;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A filter in the words of the database: each condition that an index can serve, and an order that one index has. */
public final class LeadQuery {

    private static final String COLUMNS =
            "id, name, artist_name, platforms, budget, status, score, grade, due_at, created_at, search_words";

    private static final String NEXT_TASK = """
            select id, task_key, due_at, assignee from open_task
            where subject_id = lead.id::text and subject_type = 'lead' order by due_at limit 1""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    public LeadQuery(LeadFilter filter, Instant now) {
        order = filter.order().sql(filter.descending());
        conditions.add("status not in ('MERGED', 'ERASED')");
        Folded.patterns(filter.words()).forEach(this::contains);
        anyOf("grade", filter.grades());
        anyOf("status", filter.statuses().stream().map(Enum::name).toList());
        if (filter.team() != null) {
            where("team = :team", "team", filter.team());
        }
        if (!filter.platforms().isEmpty()) {
            var names = filter.platforms().stream().map(Enum::name).collect(Collectors.joining(","));
            where("platforms && string_to_array(:platforms, ',')", "platforms", names);
        }
        if (filter.period() != null) {
            where(
                    "created_at >= :since",
                    "since",
                    Timestamp.from(filter.period().start(now)));
        }
    }

    /** Only those of them for which this holds too. */
    public LeadQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** One page as {@link LeadRow} reads it; takes {@code :limit} and {@code :offset}. */
    public String rows() {
        return "select lead.*, task.id as task_id, task.task_key, task.due_at as task_due_at, task.assignee from ("
                + page() + ") lead left join lateral (" + NEXT_TASK + ") task on true order by " + order;
    }

    /** The leads of one page alone. */
    String page() {
        return "select " + COLUMNS + " from lead" + conditions() + " order by " + order
                + " limit :limit offset :offset";
    }

    /** Everything an export says of them, all of them. */
    String everything() {
        return "select * from lead" + conditions() + " order by " + order;
    }

    /** How many there are, counted up to {@code :most}. */
    public String count() {
        return "select count(*) from (select 1 from lead" + conditions() + " limit :most) counted";
    }

    public Map<String, Object> values() {
        return values;
    }

    private String conditions() {
        return " where " + String.join(" and ", conditions);
    }

    private void contains(String pattern) {
        var name = "word" + values.size();
        where("search_words like :" + name, name, pattern);
    }

    private void anyOf(String column, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            where(column + " in (:" + column + "s)", column + "s", wanted);
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
