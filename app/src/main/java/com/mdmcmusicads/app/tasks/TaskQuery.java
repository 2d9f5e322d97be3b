package com.mdmcmusicads.app.tasks;

import static com.mdmcmusicads.app.tasks.TaskRow.moment;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A filter as SQL. Every heap is cut into ranges of one index (a person's own tasks; the free or taken ones of one
 * combination of roles), each read in order and no further than needed; only a search for words goes through its own
 * index instead.
 */
final class TaskQuery {

    private final Person reader;
    private final TaskFilter filter;
    private final List<String> combinations;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    /** @param combinations the combinations of roles that open tasks are offered to */
    TaskQuery(Person reader, TaskFilter filter, List<String> combinations, Day day) {
        this.reader = reader;
        this.filter = filter;
        this.combinations = combinations;
        values.put("me", reader.id());
        values.put("now", moment(day.now()));
        values.put("dayBegins", moment(day.begins()));
        values.put("dayEnds", moment(day.ends()));
        values.put("inAWeek", moment(day.inAWeek()));
        conditions.addAll(ofBox(filter.box()));
        conditions.addAll(ofRefinement());
    }

    Map<String, Object> values() {
        return values;
    }

    /** Rows from {@code offset} in the filter's order; the numbers are written out, so that the planner knows them. */
    String page(String columns, int offset, int limit) {
        var order = " order by " + filter.order().columns();
        return union(columns, order + " limit " + (offset + limit)) + order + " offset " + offset + " limit " + limit;
    }

    /** How many rows match, counted no further than {@code most}. */
    String count(int most) {
        var limit = " limit " + most;
        return "select count(*) from (" + union("1 as one", limit) + limit + ") as counted";
    }

    /** Those of {@code :ids} that match. */
    String among() {
        conditions.add("id in (:ids)");
        return union("id", "");
    }

    private String union(String columns, String tail) {
        return ranges().stream()
                .map(range -> "(select " + columns + " from open_task where " + range + conditions() + tail + ")")
                .collect(Collectors.joining(" union all ", "select * from (", ") as found"));
    }

    private String conditions() {
        return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    private List<String> ranges() {
        var ranges = filter.words().isEmpty() ? narrow() : wide();
        return ranges.isEmpty() ? List.of("false") : ranges;
    }

    /** Ranges that an index delivers in order, without a row in two of them. */
    private List<String> narrow() {
        var ranges = new ArrayList<String>();
        for (var some : offered()) {
            // The same name for the same value in every box, so that several boxes can share one statement.
            var name = "roles" + combinations.indexOf(some);
            values.put(name, some);
            ranges.add("candidates = :" + name + " and free");
            if (isTakenShown()) {
                ranges.add("candidates = :" + name + " and not free");
            }
        }
        switch (filter.box()) {
            case MINE -> {
                return List.of("assignee = :me");
            }
            case OVERDUE, TODAY, LATER -> ranges.add("assignee = :me");
            default -> {}
        }
        return ranges;
    }

    /** The same rows as one range, for a search. */
    private List<String> wide() {
        values.put("roles", offered().isEmpty() ? List.of("-") : offered());
        return switch (filter.box()) {
            case ALL -> seesAll() ? List.of("true") : List.of();
            case MINE -> List.of("assignee = :me");
            case GROUPS -> List.of("candidates in (:roles)");
            case UNASSIGNED -> List.of("candidates in (:roles) and free");
            case OVERDUE, TODAY, LATER -> List.of("(assignee = :me or candidates in (:roles) and free)");
        };
    }

    private boolean isTakenShown() {
        return filter.box() == Box.GROUPS || filter.box() == Box.ALL;
    }

    private List<String> offered() {
        if (filter.box() == Box.ALL) {
            return seesAll() ? combinations : List.of();
        }
        return combinations.stream()
                .filter(some -> !Collections.disjoint(TaskRow.roles(some), reader.roles()))
                .toList();
    }

    private boolean seesAll() {
        return reader.has(Role.ADMIN) || reader.has(Role.DIRECTION);
    }

    private static List<String> ofBox(Box box) {
        var shown = "(follow_up_at is null or follow_up_at <= :now)";
        return switch (box) {
            case MINE, GROUPS, UNASSIGNED -> List.of(shown);
            case OVERDUE -> List.of(shown, "due_at < :now");
            case TODAY -> List.of(shown, "due_at >= :dayBegins and due_at < :dayEnds");
            case LATER -> List.of("follow_up_at > :now");
            case ALL -> List.of();
        };
    }

    private List<String> ofRefinement() {
        var refinement = new ArrayList<String>();
        if (filter.process() != null) {
            values.put("process", filter.process());
            refinement.add("process_key = :process");
        }
        if (filter.urgent()) {
            refinement.add("priority > " + TaskFilter.NORMAL);
        }
        switch (filter.due()) {
            case OVERDUE -> refinement.add("due_at < :now");
            case TODAY -> refinement.add("due_at >= :dayBegins and due_at < :dayEnds");
            case WEEK -> refinement.add("due_at < :inAWeek");
            case NONE -> refinement.add("due_at is null");
            case ANY -> {}
        }
        var patterns = Folded.patterns(filter.words());
        for (var number = 0; number < patterns.size(); number++) {
            values.put("word" + number, patterns.get(number));
            refinement.add("search_words like :word" + number);
        }
        return refinement;
    }
}
