package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.Agreement.Owed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads subscriptions with all that decides about their billing, one of them or thousands at once. */
@Repository
class Agreements {

    private static final String OWED = """
            select l.subscription_id, l.id, p.number, p.from_on, p.until_on,
                coalesce((select max(i.part) from subscription_invoice i
                          where i.subscription_id = p.subscription_id and i.period = p.number), 0) + 1
            from subscription_line l
            join subscription_period p on p.subscription_id = l.subscription_id
                and l.from_on < p.until_on and (l.until_on is null or l.until_on > greatest(l.from_on, p.from_on))
            left join subscription_charge c on c.line_id = l.id and c.period = p.number
            where p.outcome <> 'WAIVED' and c.line_id is null and l.subscription_id = any (?)
            order by p.number, l.from_on, l.position""";

    private final JdbcClient sql;

    Agreements(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Agreement> find(String id) {
        return withRest(one("select * from subscription where id = ?", id)).stream()
                .findFirst();
    }

    /** Held against everybody else until the transaction ends. */
    Agreement hold(String id) {
        var held = one("select * from subscription where id = ? for update", id);
        return withRest(held).stream().findFirst().orElseThrow(() -> new SubscriptionUnknown(id));
    }

    Optional<UUID> byReference(String reference) {
        return sql.sql("select id from subscription where reference = ?")
                .param(reference)
                .query(UUID.class)
                .optional();
    }

    List<Agreement> ofClient(String clientId) {
        return withRest(sql.sql("select * from subscription where client_id = ?::uuid order by started_on desc, id")
                .param(clientId)
                .query(Agreements::subscription)
                .list());
    }

    /** Those with something due up to that day, by their ids after {@code last}. */
    List<Agreement> due(LocalDate day, UUID last, int most) {
        return withRest(sql.sql("""
                        select * from subscription
                        where next_due_on <= ? and state = 'RUNNING' and id > ? order by id limit ?""")
                .params(day, last, most)
                .query(Agreements::subscription)
                .list());
    }

    List<String> blockedOf(String clientId) {
        return sql.sql("select id::text from subscription where client_id = ?::uuid and blocked_at is not null")
                .param(clientId)
                .query(String.class)
                .list();
    }

    private List<Subscription> one(String query, String id) {
        return uuid(id).map(key -> sql.sql(query)
                        .param(key)
                        .query(Agreements::subscription)
                        .list())
                .orElse(List.of());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private List<Agreement> withRest(List<Subscription> subscriptions) {
        var ids = subscriptions.stream().map(Subscription::id).toArray(UUID[]::new);
        var currencies = subscriptions.stream().collect(Collectors.toMap(Subscription::id, Subscription::currency));
        var lines = lines(ids, currencies);
        var owed = owed(ids);
        var paid = paid(ids);
        return subscriptions.stream()
                .map(one -> new Agreement(
                        one,
                        lines.getOrDefault(one.id(), List.of()),
                        paid.get(one.id()),
                        owed.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<SubscriptionLine>> lines(UUID[] ids, Map<UUID, Currency> currencies) {
        return grouped(sql.sql(
                        "select * from subscription_line where subscription_id = any (?) order by position, from_on")
                .param(ids)
                .query((row, number) -> {
                    var subscription = row.getObject("subscription_id", UUID.class);
                    return Map.entry(subscription, line(row, currencies.get(subscription)));
                })
                .list());
    }

    private Map<UUID, List<Owed>> owed(UUID[] ids) {
        return grouped(sql.sql(OWED)
                .param(ids)
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Owed(
                                row.getObject(2, UUID.class),
                                new BillingPeriod(row.getInt(3), day(row, "from_on"), day(row, "until_on")),
                                row.getInt(6))))
                .list());
    }

    private Map<UUID, BillingPeriod> paid(UUID[] ids) {
        return sql
                .sql("""
                        select s.id, p.number, p.from_on, p.until_on from subscription s
                        join subscription_period p on p.subscription_id = s.id and p.number = s.next_period - 1
                        where s.id = any (?)""")
                .param(ids)
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new BillingPeriod(row.getInt(2), day(row, "from_on"), day(row, "until_on"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> Map<UUID, List<T>> grouped(Collection<Map.Entry<UUID, T>> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SubscriptionLine line(ResultSet row, Currency currency) throws SQLException {
        return new SubscriptionLine(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("offer_code"),
                row.getString("label"),
                row.getString("platform"),
                new Money(row.getBigDecimal("unit_amount"), currency),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("discount"),
                day(row, "from_on"),
                day(row, "until_on"),
                row.getObject("replaces", UUID.class),
                row.getString("notice"));
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getString("reference"),
                row.getObject("client_id", UUID.class),
                Currency.getInstance(row.getString("currency")),
                day(row, "started_on"),
                new Cycle(day(row, "anchor_on"), row.getInt("anchor_number")),
                Subscription.State.valueOf(row.getString("state")),
                row.getInt("next_period"),
                day(row, "ends_on"),
                day(row, "approved_until"),
                row.getString("blocked_by"),
                row.getString("trouble"),
                row.getTimestamp("created_at").toInstant());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static List<String> words(String commaSeparated) {
        return commaSeparated == null || commaSeparated.isBlank()
                ? List.of()
                : Arrays.asList(commaSeparated.split(","));
    }
}
