package com.mdmcmusicads.app.budgetwatch;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which campaigns wait to be judged. Only ever added to, so that whoever brings figures waits for nobody. */
@Repository
@Transactional
class WatchQueue {

    private static final Duration LOST = Duration.ofMinutes(10);

    private final JdbcTemplate jdbc;

    WatchQueue(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<String> campaignIds, Instant now) {
        jdbc.update(
                "insert into budget_queue (campaign_id, since) select unnest(?), ?",
                ids(campaignIds),
                Timestamp.from(now));
    }

    /** True for the first to say so; everybody else knows that a run is about to begin. */
    boolean arm(Instant now) {
        return jdbc.update(
                        "update budget_watch_run set armed_at = ? where armed_at is null or armed_at < ?",
                        Timestamp.from(now),
                        Timestamp.from(now.minus(LOST)))
                == 1;
    }

    /** What is added from now on needs another run; committed at once, before anything is read. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void disarm() {
        jdbc.update("update budget_watch_run set armed_at = null where armed_at is not null");
    }

    @Transactional(readOnly = true)
    boolean isAnythingDue(Instant now) {
        return jdbc.queryForObject(
                "select exists (select 1 from budget_queue where not_before is null or not_before <= ?)",
                Boolean.class,
                Timestamp.from(now));
    }

    /** Campaigns that waited longest, each with the entries that ask for it. */
    @Transactional(readOnly = true)
    Map<String, List<Long>> due(Instant now, int most) {
        var at = Timestamp.from(now);
        var entries = new TreeMap<Long, String>();
        jdbc.query(
                "select id, campaign_id from budget_queue where (not_before is null or not_before <= ?)"
                        + " and campaign_id in (select campaign_id from budget_queue"
                        + " where not_before is null or not_before <= ? group by campaign_id order by min(id) limit ?)",
                row -> {
                    entries.put(row.getLong(1), row.getString(2));
                },
                at,
                at,
                most);
        return entries.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** How many of these entries were still there. */
    int remove(Collection<Long> entries) {
        return jdbc.update("delete from budget_queue where id = any(?)", (Object) entries.toArray(Long[]::new));
    }

    /** Puts entries off and answers how often that has happened now. */
    int putOff(Collection<Long> entries, Instant until) {
        return jdbc
                .queryForList(
                        "update budget_queue set tries = tries + 1, not_before = ? where id = any(?) returning tries",
                        Integer.class,
                        Timestamp.from(until),
                        entries.toArray(Long[]::new))
                .stream()
                .mapToInt(tries -> tries)
                .max()
                .orElse(0);
    }

    private static UUID[] ids(Collection<String> campaignIds) {
        return campaignIds.stream().map(UUID::fromString).toArray(UUID[]::new);
    }
}
