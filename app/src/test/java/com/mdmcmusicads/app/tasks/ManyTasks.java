package com.mdmcmusicads.app.tasks;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk with very many open tasks, for measuring lists: written straight into the engine's tables and ours (there is no
 * instance behind them, so they can be listed and found, not completed). Half are for SDR, a third are somebody's, one in
 * fifty waits for its follow-up date, due dates lie from ten days ago to thirty days ahead.
 */
public final class ManyTasks {

    public static final String PROCESS = "manyTasks";

    private static final String PREFIX = "many-";

    private static final String ENGINE = """
            insert into act_ru_task (id_, rev_, name_, task_def_key_, assignee_, priority_, create_time_, due_date_,
                follow_up_date_, suspension_state_)
            select id, 1, name, task_key, assignee, priority, created_at at time zone 'UTC', due_at at time zone 'UTC',
                follow_up_at at time zone 'UTC', 1
            from open_task where process_key = :process and not exists (select from act_ru_task where id_ = id)""";

    private static final String LINKS = """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select id || '-' || role, 1, role, 'candidate', id
            from open_task, unnest(string_to_array(candidates, ',')) as role
            where process_key = :process
                and not exists (select from act_ru_identitylink where task_id_ = open_task.id)""";

    private static final String OURS = """
            insert into open_task (id, process_key, process_name, process_name_en, process_instance_id, task_key, name,
                name_en, subject_type, subject_id, title, subtitle, search_words, candidates, assignee, delegated,
                priority, created_at, due_at, follow_up_at)
            select 'many-' || gen_random_uuid(), :process, 'Beaucoup de tâches', 'Many tasks', 'many-' || number,
                'handleCase', 'Traiter le dossier', 'Handle the case', 'case', gen_random_uuid()::text,
                'Artiste ' || number, 'Label ' || number % 997,
                'artiste ' || number || ' label ' || number % 997 || ' traiter le dossier handle the case',
                (array ['SDR', 'SDR', 'SDR', 'SALES', 'PM', 'PM,SALES'])[1 + number % 6],
                case when number % 3 = 0 then (cast(:people as text[]))[1 + number / 3 % :persons] end, false,
                (array [25, 50, 50, 50, 75, 90])[1 + number / 6 % 6],
                now() - number % 20000 * interval '1 minute',
                case when number % 11 > 0 then now() + (number % 57600 - 14400) * interval '1 minute' end,
                case when number % 50 = 0 then now() + number % 1000 * interval '1 hour' end
            from generate_series(1, :count) as number""";

    private final JdbcClient sql;

    public ManyTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds that many tasks; the assigned ones go to these account ids in turn. */
    public void add(int count, List<String> people) {
        sql.sql(OURS)
                .param("process", PROCESS)
                .param("count", count)
                .param("people", people.toArray(String[]::new))
                .param("persons", people.size())
                .update();
        sql.sql(ENGINE).param("process", PROCESS).update();
        sql.sql(LINKS).param("process", PROCESS).update();
        sql.sql("analyze open_task").update();
    }

    /** Takes them all away again. */
    public void remove() {
        sql.sql("delete from act_ru_identitylink where task_id_ like '" + PREFIX + "%'")
                .update();
        sql.sql("delete from act_ru_task where id_ like '" + PREFIX + "%'").update();
        sql.sql("delete from open_task where process_key = :process")
                .param("process", PROCESS)
                .update();
    }
}
