package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adaccounts.ExpiryWatch;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts for people who may; a page is one statement, and no credential is ever among its columns. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'PM', 'DIRECTION')")
class AccountReader {

    static final int MOST_COUNTED = 1000;

    private static final String ROW = """
            select id, platform, external_id, coalesce(nullif(name, ''), external_id) as shown_name, currency, zone,
                health, paused, trouble, expires_at, last_success, tested_at, used_at, created_at
            from ad_account""";

    private final JdbcClient sql;
    private final Clock clock;

    AccountReader(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<AccountRow> page(AccountFilter filter, AccountOrder order, boolean isDescending, int offset, int limit) {
        var values = new HashMap<String, Object>();
        return sql.sql(ROW + where(filter, values) + " order by " + order.sql(isDescending)
                        + " limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountReader::row)
                .list();
    }

    /** All the filter lets through, one after the other; close the stream. */
    Stream<AccountRow> all(AccountFilter filter) {
        var values = new HashMap<String, Object>();
        return sql
                .sql(ROW + where(filter, values) + " order by " + AccountOrder.NAME.sql(false))
                .params(values)
                .query(AccountReader::row)
                .stream();
    }

    Optional<AccountRow> find(String id) {
        return uuid(id).flatMap(wanted -> sql.sql(ROW + " where id = :id")
                .param("id", wanted)
                .query(AccountReader::row)
                .optional());
    }

    int count(AccountFilter filter) {
        var values = new HashMap<String, Object>();
        return sql.sql("select count(*) from (select 1 from ad_account" + where(filter, values)
                        + " limit :most) counted")
                .params(values)
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private String where(AccountFilter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        Folded.patterns(filter.words()).forEach(pattern -> {
            var name = "word" + conditions.size();
            conditions.add("search_words like :" + name);
            values.put(name, pattern);
        });
        if (filter.platform() != null) {
            conditions.add("platform = :platform");
            values.put("platform", filter.platform().name());
        }
        if (filter.which() != null) {
            conditions.add(filter.which().condition());
            values.put("soon", Timestamp.from(clock.instant().plus(Duration.ofDays(ExpiryWatch.FIRST))));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        var zone = row.getString("zone");
        var account = new ConnectedAccount(
                row.getString("id"),
                Platform.valueOf(row.getString("platform")),
                row.getString("external_id"),
                row.getString("shown_name"),
                currency == null ? null : Currency.getInstance(currency),
                zone == null ? null : ZoneId.of(zone),
                row.getBoolean("paused") ? State.PAUSED : State.valueOf(row.getString("health")),
                row.getString("trouble"),
                instant(row, "expires_at"),
                instant(row, "last_success"));
        return new AccountRow(
                account,
                State.valueOf(row.getString("health")),
                instant(row, "tested_at"),
                row.getObject("used_at") != null,
                instant(row, "created_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
