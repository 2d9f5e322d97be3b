package com.mdmcmusicads.app.pipeline;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists leads for people who may see them. A page of the list is one statement; the count stops early, because nobody acts
 * differently on 1,000 leads or on 100,000.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
class LeadList {

    static final int MOST_COUNTED = 1000;

    private final JdbcClient database;
    private final Clock clock;

    LeadList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<LeadRow> page(LeadFilter filter, int offset, int limit) {
        var query = new LeadQuery(filter, clock.instant());
        return database.sql(query.rows())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(LeadRow::of)
                .list();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(LeadFilter filter) {
        var query = new LeadQuery(filter, clock.instant());
        return database.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }
}
