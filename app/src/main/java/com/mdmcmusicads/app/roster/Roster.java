package com.mdmcmusicads.app.roster;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists clients for people who may see them; the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'PM', 'SUPPORT', 'ACCOUNTING', 'DIRECTION')")
class Roster {

    static final int MOST_COUNTED = 1000;

    private final JdbcClient sql;

    Roster(JdbcClient sql) {
        this.sql = sql;
    }

    List<ClientRow> page(ClientFilter filter, int offset, int limit) {
        var query = new ClientQuery(filter);
        return sql.sql(query.page())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(ClientRow::of)
                .list();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(ClientFilter filter) {
        var query = new ClientQuery(filter);
        return sql.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }
}
