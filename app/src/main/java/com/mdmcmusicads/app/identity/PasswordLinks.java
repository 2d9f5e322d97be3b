package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.identity.PasswordLink.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The links that were mailed, as hashes: who reads the database cannot use them. */
@Repository
class PasswordLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final JdbcTemplate jdbc;

    PasswordLinks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a link that replaces all earlier ones of the account; returns its token. */
    String create(UUID accountId, Kind kind, Instant now) {
        spend(accountId, now);
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.update(
                "insert into password_link (hash, account_id, kind, created_at, expires_at) values (?, ?, ?, ?, ?)",
                hash(token),
                accountId,
                kind.name(),
                Timestamp.from(now),
                Timestamp.from(now.plus(kind.validity())));
        return token;
    }

    Optional<Row> find(String token, Instant now) {
        return jdbc
                .query(
                        "select account_id, kind from password_link"
                                + " where hash = ? and used_at is null and expires_at > ?",
                        (row, number) -> new Row(row.getObject(1, UUID.class), Kind.valueOf(row.getString(2))),
                        hash(token),
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** True for the one who comes first. */
    boolean use(String token, Instant now) {
        return jdbc.update(
                        "update password_link set used_at = ? where hash = ? and used_at is null and expires_at > ?",
                        Timestamp.from(now),
                        hash(token),
                        Timestamp.from(now))
                == 1;
    }

    void spend(UUID accountId, Instant now) {
        jdbc.update(
                "update password_link set used_at = ? where account_id = ? and used_at is null",
                Timestamp.from(now),
                accountId);
    }

    boolean wasMadeSince(UUID accountId, Instant since) {
        return jdbc.queryForObject(
                "select exists (select from password_link where account_id = ? and created_at > ?)",
                Boolean.class,
                accountId,
                Timestamp.from(since));
    }

    void forget(Instant now) {
        jdbc.update("delete from password_link where expires_at < ?", Timestamp.from(now.minus(Duration.ofDays(30))));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Row(UUID accountId, Kind kind) {}
}
