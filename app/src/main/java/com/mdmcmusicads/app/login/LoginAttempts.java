package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.PasswordChanged;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing at one account: from the fifth failure on, each locks the address that was typed for twice as
 * long, from half a minute to a quarter of an hour. An address nobody has is counted the same way, so a lock tells
 * nothing. An attempt counts before it is checked, so that many at once gain nothing.
 */
@Component
@Transactional
class LoginAttempts {

    private static final int FREE = 5;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    LoginAttempts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @throws TooManyAttempts while the address is locked
     */
    void begin(String email) {
        var now = clock.instant();
        var failures = jdbc.queryForList(
                """
                insert into login_attempt as known (key, failures, last_at) values (?, 1, ?)
                on conflict (key) do update set last_at = excluded.last_at,
                    failures = case when known.last_at < ? then 1 else known.failures + 1 end
                where known.locked_until is null or known.locked_until <= excluded.last_at
                returning failures""", Integer.class, key(email), Timestamp.from(now), Timestamp.from(now.minus(FORGOTTEN_AFTER)));
        if (failures.isEmpty()) {
            throw new TooManyAttempts(remaining(email));
        }
        if (failures.get(0) >= FREE) {
            jdbc.update(
                    "update login_attempt set locked_until = ? where key = ?",
                    Timestamp.from(now.plus(lock(failures.get(0)))),
                    key(email));
        }
    }

    void succeeded(String email) {
        jdbc.update("delete from login_attempt where key = ?", key(email));
    }

    @EventListener
    void on(PasswordChanged changed) {
        succeeded(changed.email());
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "Europe/Paris")
    void forgetOld() {
        var before = clock.instant().minus(FORGOTTEN_AFTER);
        jdbc.update("delete from login_attempt where last_at < ?", Timestamp.from(before));
    }

    static Duration lock(int failures) {
        var doublings = Math.min(failures - FREE, 10);
        var lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private Duration remaining(String email) {
        var until = jdbc.queryForObject(
                "select locked_until from login_attempt where key = ?", Timestamp.class, key(email));
        return Duration.between(clock.instant(), until.toInstant());
    }

    private static String key(String email) {
        try {
            var typed = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
