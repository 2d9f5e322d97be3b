package com.mdmcmusicads.app.pipeline;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred thousand leads in all states, six in ten with an open task; without processes, which no list reads. */
public final class ManyLeads {

    private static final String LEADS = """
            insert into lead (id, version, name, email, artist_name, platforms, language, campaign, status, score, grade,
                              team, due_at, budget, created_at, updated_at, search_words)
            select gen_random_uuid(), 0, 'Person ' || n, 'p' || n || '@many.example', 'Artist ' || n,
                   array['META'], 'fr', '{}',
                   (array['NEW', 'NEW', 'NEW', 'NURTURED', 'QUALIFIED', 'QUOTE_REQUESTED', 'CONVERTED', 'DISQUALIFIED',
                          'LOST', 'NEW'])[n % 10 + 1],
                   n % 101, substr('ABCD', n % 4 + 1, 1), 'FRANCE', now() + (n - 50000) * interval '1 minute', n % 5000,
                   now() - n * interval '1 minute', now(), 'artist ' || n || ' person ' || n || ' p' || n
            from generate_series(1, ?) n""";

    private static final String TASKS = """
            insert into open_task (id, process_key, process_name, process_name_en, process_instance_id, task_key, name,
                                   name_en, subject_type, subject_id, title, search_words, candidates, assignee, delegated,
                                   priority, created_at, due_at)
            select 'many-' || id, 'leadQualification', 'Qualification', 'Qualification', 'many-' || id, 'qualifyLead',
                   'Qualifier', 'Qualify', 'lead', id::text, name, search_words, 'SDR',
                   case when score % 3 = 0 then 'somebody' end, false, 50, created_at, due_at
            from lead where email like '%@many.example' and status in ('NEW', 'QUALIFIED')""";

    private final JdbcClient sql;

    public ManyLeads(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(int count) {
        sql.sql(LEADS).param(count).update();
        sql.sql(TASKS).update();
        sql.sql("analyze lead").update();
        sql.sql("analyze open_task").update();
    }

    public void remove() {
        sql.sql("delete from open_task where id like 'many-%'").update();
        sql.sql("delete from lead where email like '%@many.example'").update();
    }
}
