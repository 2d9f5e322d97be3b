package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was billed a month before, and by whom. */
@Repository
class LastMonth {

    private final JdbcClient sql;

    LastMonth(JdbcClient sql) {
        this.sql = sql;
    }

    /** One line that was billed: which offer, for how much, for the whole period or not. */
    record Line(String offer, BigDecimal net, boolean isWhole) {}

    /** All that a subscription billed in those days. */
    record Billed(String subscriptionId, String clientId, String client, String state, Money net, List<Line> lines) {

        boolean isWhole() {
            return lines.stream().allMatch(Line::isWhole);
        }
    }

    /** By subscription; days are those the bills were due on. */
    Map<String, Billed> between(LocalDate from, LocalDate to) {
        var found = new LinkedHashMap<String, Billed>();
        sql.sql("""
                        select s.id::text, s.client_id::text, k.name,
                            case when s.state <> 'ENDED' and s.ends_on is not null then 'CANCELLED' else s.state end,
                            s.currency, l.offer_code, c.net_amount,
                            c.until_on - c.from_on = p.until_on - p.from_on as whole
                        from subscription_invoice i
                        join subscription s on s.id = i.subscription_id
                        join client k on k.id = s.client_id
                        join subscription_period p on p.subscription_id = i.subscription_id and p.number = i.period
                        join subscription_charge c on c.subscription_id = i.subscription_id
                            and c.period = i.period and c.part = i.part
                        join subscription_line l on l.id = c.line_id
                        where i.due_on between ? and ?""").params(from, to).query(row -> {
            var line = new Line(row.getString(6), row.getBigDecimal(7), row.getBoolean(8));
            var net = new Money(line.net(), Currency.getInstance(row.getString(5)));
            var one = new Billed(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4), net, List.of(line));
            found.merge(one.subscriptionId(), one, LastMonth::joined);
        });
        return found;
    }

    private static Billed joined(Billed one, Billed other) {
        var lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        return new Billed(
                one.subscriptionId(),
                one.clientId(),
                one.client(),
                one.state(),
                one.net().plus(other.net()),
                lines);
    }
}
