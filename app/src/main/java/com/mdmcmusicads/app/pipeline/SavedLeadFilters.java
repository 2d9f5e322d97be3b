package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.vaadin.flow.router.QueryParameters;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The filters of the list that the person who asks has given names to. */
@Component
class SavedLeadFilters {

    static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final JdbcClient sql;
    private final CurrentAccount account;
    private final Clock clock;

    SavedLeadFilters(JdbcClient sql, CurrentAccount account, Clock clock) {
        this.sql = sql;
        this.account = account;
        this.clock = clock;
    }

    /** By name. */
    List<Saved> all() {
        return sql.sql("select id, name, parameters from lead_filter where account_id = ? order by lower(name) limit ?")
                .params(account.require().id(), MOST)
                .query((row, number) -> new Saved(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        LeadFilter.of(QueryParameters.fromString(row.getString("parameters")))))
                .list();
    }

    /** Keeps a filter; one of the same name is replaced. */
    void save(String name, LeadFilter filter) {
        sql.sql("""
                        insert into lead_filter (id, account_id, name, parameters, created_at) values (?, ?, ?, ?, ?)
                        on conflict (account_id, name) do update set parameters = excluded.parameters""")
                .params(
                        UUID.randomUUID(),
                        account.require().id(),
                        clean(name),
                        filter.parameters().getQueryString(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from lead_filter where id = ? and account_id = ?")
                .params(id, account.require().id())
                .update();
    }

    private static String clean(String name) {
        var clean = name.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("A filter needs a name");
        }
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    record Saved(UUID id, String name, LeadFilter filter) {}
}
