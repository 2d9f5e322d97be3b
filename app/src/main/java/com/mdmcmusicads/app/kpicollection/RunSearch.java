package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.platforms.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through all runs for people who may; a page is one statement, the count stops early. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PM', 'ADMIN', 'DIRECTION')")
public class RunSearch {

    public static final int MOST_COUNTED = 1000;

    private static final int FETCHED = 500;

    private final JdbcClient sql;

    RunSearch(DataSource source) {
        var rows = new JdbcTemplate(source);
        rows.setFetchSize(FETCHED);
        sql = JdbcClient.create(rows);
    }

    public List<CollectionRun> page(Filter filter, Order order, boolean isDescending, int offset, int limit) {
        var values = new HashMap<String, Object>();
        return sql.sql("select * from kpi_run" + where(filter, values) + " order by " + order.sql(isDescending)
                        + " limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(RunReading::read)
                .list();
    }

    /** All the filter lets through, the newest first; close the stream. */
    public Stream<CollectionRun> all(Filter filter) {
        var values = new HashMap<String, Object>();
        return sql
                .sql("select * from kpi_run" + where(filter, values) + " order by " + Order.STARTED.sql(true))
                .params(values)
                .query(RunReading::read)
                .stream();
    }

    public int count(Filter filter) {
        var values = new HashMap<String, Object>();
        return sql.sql("select count(*) from (select 1 from kpi_run" + where(filter, values) + " limit :most) counted")
                .params(values)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private static String where(Filter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        equal("state", filter.state(), conditions, values);
        equal("platform", filter.platform(), conditions, values);
        equal("kind", filter.kind(), conditions, values);
        if (!filter.words().isBlank()) {
            conditions.add("account_name ilike :words");
            values.put("words", "%" + filter.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void equal(String column, Enum<?> wanted, List<String> conditions, Map<String, Object> values) {
        if (wanted != null) {
            conditions.add(column + " = :" + column);
            values.put(column, wanted.name());
        }
    }

    /** Which runs; null means all. */
    public record Filter(String words, RunState state, Platform platform, RunKind kind) {

        public static final Filter ALL = new Filter("", null, null, null);
    }

    /** By what they are sorted; the id after it keeps pages apart. */
    public enum Order {
        STARTED("started_at"),
        ACCOUNT("account_name"),
        FROM("from_day"),
        PAGES("pages");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        private String sql(boolean isDescending) {
            return column + (isDescending ? " desc" : "") + ", id";
        }
    }
}
