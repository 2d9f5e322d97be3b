package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.tasks.TaskFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters the person who asks has given names to. */
@Service
@Transactional
class SavedFilters {

    static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final JdbcClient sql;
    private final CurrentAccount account;
    private final Clock clock;

    SavedFilters(JdbcClient sql, CurrentAccount account, Clock clock) {
        this.sql = sql;
        this.account = account;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    List<SavedFilter> all() {
        return sql.sql("select * from saved_filter where account_id = ? order by lower(name) limit ?")
                .param(account.require().id())
                .param(MOST)
                .query(SavedFilters::read)
                .list();
    }

    /** Keeps a filter; one of the same name is replaced. */
    void save(String name, TaskFilter filter) {
        sql.sql("""
                        insert into saved_filter (id, account_id, name, box, words, process, urgent, due, sort_order,
                            created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account_id, name) do update set box = excluded.box, words = excluded.words,
                            process = excluded.process, urgent = excluded.urgent, due = excluded.due,
                            sort_order = excluded.sort_order""")
                .param(UUID.randomUUID())
                .param(account.require().id())
                .param(clean(name))
                .param(filter.box().name())
                .param(filter.words())
                .param(filter.process())
                .param(filter.urgent())
                .param(filter.due().name())
                .param(filter.order().name())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when another one already has that name. */
    boolean rename(UUID id, String name) {
        var me = account.require().id();
        return sql.sql("""
                        update saved_filter set name = :name where id = :id and account_id = :me and not exists (
                            select from saved_filter where account_id = :me and name = :name and id <> :id)""")
                        .param("name", clean(name))
                        .param("id", id)
                        .param("me", me)
                        .update()
                == 1;
    }

    void delete(UUID id) {
        sql.sql("delete from saved_filter where id = ? and account_id = ?")
                .param(id)
                .param(account.require().id())
                .update();
    }

    private static String clean(String name) {
        var clean = name.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("A filter needs a name");
        }
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static SavedFilter read(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new TaskFilter(
                        TaskFilter.Box.valueOf(row.getString("box")),
                        row.getString("words"),
                        row.getString("process"),
                        row.getBoolean("urgent"),
                        TaskFilter.Due.valueOf(row.getString("due")),
                        TaskFilter.Order.valueOf(row.getString("sort_order"))));
    }
}
