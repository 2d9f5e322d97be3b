package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.OpenTask.Name;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks as people look for them; answers only what the reader may see, two statements a page. */
@Service
@Transactional(readOnly = true)
public class TaskList {

    /** Counts go no further: nobody acts differently on 100 tasks or on 100,000. */
    public static final int MOST_COUNTED = 100;

    private static final String COMBINATIONS = """
            with recursive found(candidates) as (
                (select candidates from open_task order by candidates limit 1)
                union all
                select (select candidates from open_task where candidates > found.candidates order by candidates limit 1)
                from found where found.candidates is not null)
            select candidates from found where candidates is not null""";

    private static final String PROCESSES = """
            with recursive found(process_key) as (
                (select process_key from open_task order by process_key limit 1)
                union all
                select (select process_key from open_task where process_key > found.process_key
                        order by process_key limit 1)
                from found where found.process_key is not null)
            select task.process_key, task.process_name, task.process_name_en from found
            cross join lateral (select * from open_task where process_key = found.process_key limit 1) as task
            where found.process_key is not null""";

    private final JdbcClient sql;
    private final Clock clock;

    TaskList(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Some tasks, {@code offset} from the first. */
    public List<OpenTask> page(Person reader, TaskFilter filter, int offset, int limit) {
        var query = query(reader, filter);
        return sql.sql(query.page(TaskRow.COLUMNS, offset, limit))
                .params(query.values())
                .query(TaskRow::read)
                .list();
    }

    /** How many there are, at most {@code most}. */
    public int count(Person reader, TaskFilter filter, int most) {
        return count(query(reader, filter), most);
    }

    /** How many each box holds, at most {@link #MOST_COUNTED}. */
    public Map<Box, Integer> counts(Person reader) {
        var combinations = combinations();
        var today = Day.of(clock.instant());
        var statements = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (var box : Box.values()) {
            var query = new TaskQuery(reader, TaskFilter.of(box), combinations, today);
            statements.add("select '" + box + "' as box, (" + query.count(MOST_COUNTED) + ") as count");
            values.putAll(query.values());
        }
        var counts = new EnumMap<Box, Integer>(Box.class);
        sql.sql(String.join(" union all ", statements)).params(values).query(row -> {
            counts.put(Box.valueOf(row.getString("box")), row.getInt("count"));
        });
        return counts;
    }

    private int count(TaskQuery query, int most) {
        return sql.sql(query.count(most))
                .params(query.values())
                .query(Integer.class)
                .single();
    }

    /** Which of these tasks the filter lets through. */
    public Set<String> among(Person reader, TaskFilter filter, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var query = query(reader, filter);
        return sql.sql(query.among())
                .params(query.values())
                .param("ids", ids)
                .query(String.class)
                .set();
    }

    /** A task the reader may see. */
    public Optional<OpenTask> find(Person reader, String id) {
        return sql.sql("select " + TaskRow.COLUMNS + " from open_task where id = ?")
                .param(id)
                .query(TaskRow::read)
                .optional()
                .filter(task -> task.maySee(reader));
    }

    /** The tasks of one subject that the reader may see, the most urgent first. */
    public List<OpenTask> of(Person reader, Subject subject) {
        return sql
                .sql("select " + TaskRow.COLUMNS + " from open_task where subject_id = ? and subject_type = ?"
                        + " order by due_at, id")
                .params(subject.id(), subject.type())
                .query(TaskRow::read)
                .list()
                .stream()
                .filter(task -> task.maySee(reader))
                .toList();
    }

    /** How many open tasks about this kind of subject each of these people holds; who holds none is left out. */
    public Map<String, Integer> held(Collection<String> people, String subjectType) {
        var held = new HashMap<String, Integer>();
        if (!people.isEmpty()) {
            sql.sql("select assignee, count(*) from open_task where assignee in (:people) and subject_type = :type"
                            + " group by assignee")
                    .param("people", people)
                    .param("type", subjectType)
                    .query(row -> {
                        held.put(row.getString(1), row.getInt(2));
                    });
        }
        return held;
    }

    /** Processes that have open tasks. */
    public Map<String, Name> processes() {
        var names = new LinkedHashMap<String, Name>();
        sql.sql(PROCESSES).query(row -> {
            names.put(row.getString(1), new Name(row.getString(2), row.getString(3)));
        });
        return names;
    }

    private TaskQuery query(Person reader, TaskFilter filter) {
        return new TaskQuery(reader, filter, combinations(), Day.of(clock.instant()));
    }

    private List<String> combinations() {
        return sql.sql(COMBINATIONS).query(String.class).list();
    }
}
