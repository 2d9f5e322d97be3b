package com.mdmcmusicads.app.api;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The keys callers have used and what they were answered, kept for a week. */
@Repository
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True for the first request with this key; waits when another one with it is under way. */
    boolean begin(Request request) {
        return jdbc.update(
                        "insert into idempotency_key (route, key, body_hash, created_at) values (?, ?, ?, ?) on conflict do nothing",
                        request.route(),
                        request.key(),
                        request.bodyHash(),
                        Timestamp.from(clock.instant()))
                == 1;
    }

    void finish(Request request, int status, String answer) {
        jdbc.update(
                "update idempotency_key set status = ?, answer = ? where route = ? and key = ?",
                status,
                answer,
                request.route(),
                request.key());
    }

    Answered find(Request request) {
        return jdbc.queryForObject(
                "select body_hash, status, answer from idempotency_key where route = ? and key = ?",
                (row, number) -> new Answered(row.getString(1), row.getInt(2), row.getString(3)),
                request.route(),
                request.key());
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "Europe/Paris")
    void forgetOld() {
        jdbc.update(
                "delete from idempotency_key where created_at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }

    record Request(String route, String key, String bodyHash) {}

    record Answered(String bodyHash, int status, String answer) {}
}
