package com.mdmcmusicads.app.quotebook;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists quotes for people who may see them; a page is one statement, the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
class QuoteBook {

    static final int MOST_COUNTED = 1000;

    private final JdbcClient database;
    private final Clock clock;

    QuoteBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<QuoteRow> page(QuoteFilter filter, int offset, int limit) {
        var query = new QuoteQuery(filter, today());
        return database.sql(query.page())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(QuoteRow::of)
                .list();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(QuoteFilter filter) {
        var query = new QuoteQuery(filter, today());
        return database.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** This month so far, one entry a currency. */
    List<QuoteMonth> month() {
        var from = today().withDayOfMonth(1).atStartOfDay(BusinessHours.PARIS).toInstant();
        return database.sql(QuoteMonth.SQL)
                .param("from", Timestamp.from(from))
                .query(QuoteMonth::of)
                .list();
    }

    LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }
}
