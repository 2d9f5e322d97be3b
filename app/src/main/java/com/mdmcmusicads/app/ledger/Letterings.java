package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.ledger.Lettering.Line;
import com.mdmcmusicads.app.money.Money;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters the accounts of clients anew after something was booked for them; what no longer adds up loses its letter. */
@Repository
class Letterings {

    private static final String LINES = """
            select e.client_id::text as client, l.entry_id, l.position,
                coalesce(case when e.journal = 'VE' then e.invoice_id end, e.payment_id)::text as node,
                l.debit - l.credit as amount, t.code
            from ledger_entry e join ledger_line l on l.entry_id = e.id and l.auxiliary is not null
            left join ledger_lettering t on t.entry_id = l.entry_id and t.position = l.position
            where e.client_id = any(?) order by l.entry_id, l.position""";

    private static final String BINDINGS = """
            select r.client_id::text as client, coalesce(a.payment_id, a.credit_id)::text as one, a.invoice_id::text as other
            from allocation a join receivable r on r.invoice_id = a.invoice_id
            where r.client_id = any(?) group by 1, 2, 3 having sum(a.amount) <> 0""";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Letterings(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Something was booked for them; their accounts are lettered anew when nothing else waits. */
    void stale(Collection<String> clientIds) {
        sql.sql("update ledger_client set stale = true where client_id = any(?) and not stale")
                .param(clientIds.stream().map(UUID::fromString).toArray(UUID[]::new))
                .update();
    }

    /** How many accounts were lettered anew, at most so many. */
    int renewStale(int most, LocalDate today) {
        var clients = sql.sql("update ledger_client set stale = false where client_id in"
                        + " (select client_id from ledger_client where stale limit ?) returning client_id::text")
                .param(most)
                .query(String.class)
                .list();
        if (!clients.isEmpty()) {
            renew(clients, today);
        }
        return clients.size();
    }

    private void renew(Collection<String> clientIds, LocalDate today) {
        var ids = clientIds.stream().map(UUID::fromString).toArray(UUID[]::new);
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        sql.sql(LINES).param(ids).query(row -> {
            lines.computeIfAbsent(row.getString("client"), client -> new ArrayList<>())
                    .add(line(row));
        });
        Map<String, Lettering> letterings = new LinkedHashMap<>();
        lines.keySet().forEach(client -> letterings.put(client, new Lettering()));
        sql.sql(BINDINGS).param(ids).query(row -> {
            var client = row.getString("client");
            if (letterings.containsKey(client)) {
                letterings.get(client).bind(row.getString("one"), row.getString("other"));
            }
        });
        lines.forEach((client, own) -> renew(client, own, letterings.get(client).settled(own), today));
    }

    private void renew(String client, List<Line> lines, List<List<Line>> settled, LocalDate today) {
        Set<Line> keep = new HashSet<>();
        List<List<Line>> fresh = new ArrayList<>();
        for (var group : settled) {
            var codes = group.stream().map(Line::code).distinct().toList();
            if (codes.size() == 1 && codes.get(0) != null) {
                keep.addAll(group);
            } else {
                fresh.add(group);
            }
        }
        remove(lines.stream()
                .filter(line -> line.code() != null && !keep.contains(line))
                .toList());
        if (!fresh.isEmpty()) {
            add(client, fresh, today);
        }
    }

    private void remove(List<Line> lines) {
        if (!lines.isEmpty()) {
            batches.batchUpdate(
                    "delete from ledger_lettering where entry_id = ? and position = ?",
                    lines.stream()
                            .map(line -> new Object[] {line.entryId(), line.position()})
                            .toList());
        }
    }

    private void add(String client, List<List<Line>> groups, LocalDate today) {
        var last = sql.sql("update ledger_client set letterings = letterings + ? where client_id = ?::uuid"
                        + " returning letterings")
                .params(groups.size(), client)
                .query(Integer.class)
                .single();
        var number = last - groups.size();
        var rows = new ArrayList<Object[]>();
        for (var group : groups) {
            var code = Lettering.code(number++);
            group.forEach(line -> rows.add(new Object[] {line.entryId(), line.position(), code, Date.valueOf(today)}));
        }
        batches.batchUpdate("insert into ledger_lettering (entry_id, position, code, day) values (?, ?, ?, ?)", rows);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("entry_id"),
                row.getInt("position"),
                row.getString("node"),
                new Money(row.getBigDecimal("amount"), Money.EURO),
                row.getString("code"));
    }
}
