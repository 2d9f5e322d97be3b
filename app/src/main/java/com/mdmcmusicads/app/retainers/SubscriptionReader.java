package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads subscriptions for people who may; a page is one statement, the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class SubscriptionReader {

    static final int MOST_COUNTED = 1000;

    private static final int FETCHED = 500;

    private static final String FROM = " from subscription s join client c on c.id = s.client_id";

    private static final String ROW = """
            select s.*, c.name, s.blocked_at is not null or s.trouble_at is not null as stuck,
                (select string_agg(distinct l.platform, ',') from subscription_line l
                 where l.subscription_id = s.id and l.platform is not null
                    and (l.until_on is null or l.until_on > greatest(:today, l.from_on))) as platforms
            """ + FROM;

    private final JdbcClient sql;
    private final DueDays days;

    SubscriptionReader(DataSource source, DueDays days) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        sql = JdbcClient.create(rows);
        this.days = days;
    }

    List<SubscriptionRow> page(
            SubscriptionFilter filter, SubscriptionOrder order, boolean isDescending, int offset, int limit) {
        var values = values();
        return sql.sql(ROW + where(filter, values) + " order by " + order.sql(isDescending)
                        + " limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(SubscriptionRow::of)
                .list();
    }

    /** All the filter lets through, one after the other; close the stream. */
    Stream<SubscriptionRow> all(SubscriptionFilter filter) {
        var values = values();
        return sql
                .sql(ROW + where(filter, values) + " order by " + SubscriptionOrder.CLIENT.sql(false))
                .params(values)
                .query(SubscriptionRow::of)
                .stream();
    }

    Optional<SubscriptionRow> find(String id) {
        return sql.sql(ROW + " where s.id::text = :id")
                .params(values())
                .param("id", id)
                .query(SubscriptionRow::of)
                .optional();
    }

    int count(SubscriptionFilter filter) {
        var values = values();
        return sql.sql("select count(*) from (select 1" + FROM + where(filter, values) + " limit :most) counted")
                .params(values)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** What runs now brings this much a month before tax, one figure a currency. */
    List<Money> monthly() {
        return sql.sql("""
                        select currency, sum(monthly_amount) from subscription
                        where state = 'RUNNING' and started_on <= :today and (ends_on is null or ends_on > :today)
                        group by currency order by 2 desc""")
                .params(values())
                .query((row, number) -> new Money(row.getBigDecimal(2), Currency.getInstance(row.getString(1))))
                .list();
    }

    int running() {
        return sql.sql("""
                        select count(*) from subscription
                        where state = 'RUNNING' and started_on <= :today and (ends_on is null or ends_on > :today)""").params(values()).query(Integer.class).single();
    }

    private Map<String, Object> values() {
        return new HashMap<>(Map.of("today", days.today()));
    }

    private static String where(SubscriptionFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        Folded.patterns(filter.words()).forEach(pattern -> {
            var name = "word" + conditions.size();
            conditions.add("c.search_words like :" + name);
            values.put(name, pattern);
        });
        if (filter.state() != null) {
            conditions.add(condition(filter.state()));
        }
        if (filter.platform() != null) {
            conditions.add("""
                    exists (select from subscription_line l where l.subscription_id = s.id and l.platform = :platform
                        and (l.until_on is null or l.until_on > :today))""");
            values.put("platform", filter.platform());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String condition(SubscriptionFilter.State state) {
        return switch (state) {
            case RUNNING -> "s.state = 'RUNNING' and s.ends_on is null";
            case PAUSED -> "s.state = 'PAUSED' and s.ends_on is null";
            case CANCELLED -> "s.state <> 'ENDED' and s.ends_on is not null";
            case ENDED -> "s.state = 'ENDED'";
            case STUCK -> "(s.blocked_at is not null or s.trouble_at is not null)";
        };
    }
}
