package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.adplatforms.AdDay;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaigns that an account's answers named, with their first and last day. */
@Repository
public class SeenCampaigns {

    private static final int BATCH = 500;
    private static final int LONGEST_NAME = 300;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    SeenCampaigns(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /** In the order of their ids, so that two collections of one account wait for each other instead of locking up. */
    void saw(String accountId, Collection<AdDay> days) {
        var seen = days.stream().collect(Collectors.groupingBy(AdDay::externalCampaignId)).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> Seen.of(entry.getKey(), entry.getValue()))
                .toList();
        batches.batchUpdate("""
                insert into ad_account_campaign as c (account_id, external_id, name, first_day, last_day)
                values (?, ?, ?, ?, ?)
                on conflict (account_id, external_id) do update set
                    name = case when excluded.last_day >= c.last_day then excluded.name else c.name end,
                    first_day = least(c.first_day, excluded.first_day),
                    last_day = greatest(c.last_day, excluded.last_day)
                where (c.name, c.first_day, c.last_day) is distinct from
                    (case when excluded.last_day >= c.last_day then excluded.name else c.name end,
                        least(c.first_day, excluded.first_day), greatest(c.last_day, excluded.last_day))""", seen, BATCH, (row, one) -> {
            row.setObject(1, UUID.fromString(accountId));
            row.setString(2, one.externalId());
            row.setString(3, one.name());
            row.setDate(4, Date.valueOf(one.firstDay()));
            row.setDate(5, Date.valueOf(one.lastDay()));
        });
    }

    /** The most recent first. */
    public List<Seen> of(String accountId, int limit) {
        return sql.sql("select external_id, name, first_day, last_day from ad_account_campaign where account_id = ?"
                        + " order by last_day desc, external_id limit ?")
                .params(UUID.fromString(accountId), limit)
                .query(Seen::of)
                .list();
    }

    public int count(String accountId) {
        return sql.sql("select count(*) from ad_account_campaign where account_id = ?")
                .param(UUID.fromString(accountId))
                .query(Integer.class)
                .single();
    }

    /** A campaign as its platform names it. */
    public record Seen(String externalId, String name, LocalDate firstDay, LocalDate lastDay) {

        static Seen of(ResultSet row, int number) throws SQLException {
            return new Seen(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class));
        }

        static Seen of(String externalId, List<AdDay> days) {
            var sorted = days.stream()
                    .sorted(java.util.Comparator.comparing(AdDay::day))
                    .toList();
            var last = sorted.get(sorted.size() - 1);
            var name = last.externalName() == null ? externalId : last.externalName();
            return new Seen(
                    externalId,
                    name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                    sorted.get(0).day(),
                    last.day());
        }
    }
}
