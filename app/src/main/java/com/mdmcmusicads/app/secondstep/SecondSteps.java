package com.mdmcmusicads.app.secondstep;

import com.mdmcmusicads.app.secrets.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The secrets of the second step and the hashes of the recovery codes. */
@Repository
class SecondSteps {

    private final JdbcTemplate jdbc;
    private final Vault vault;

    SecondSteps(JdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Secret> find(String accountId) {
        return jdbc
                .query(
                        "select account_id, secret, sealed, confirmed_at, last_counter from second_step"
                                + " where account_id = ?",
                        (row, number) -> new Secret(bytes(row), row.getTimestamp(4) != null, row.getLong(5)),
                        UUID.fromString(accountId))
                .stream()
                .findFirst();
    }

    /** Keeps a secret that is not confirmed yet. */
    void add(String accountId, byte[] secret) {
        jdbc.update(
                "insert into second_step (account_id, secret, sealed) values (?, ?, true)",
                UUID.fromString(accountId),
                vault.seal(secret, place(accountId)));
    }

    /** Seals what still lies open, or under an older key. */
    void sealAll() {
        jdbc
                .query(
                        "select account_id, secret, sealed from second_step order by account_id for update",
                        (row, number) -> isSettled(row) ? null : new Open(row.getString(1), bytes(row)))
                .stream()
                .filter(Objects::nonNull)
                .forEach(open -> jdbc.update(
                        "update second_step set secret = ?, sealed = true where account_id = ?",
                        vault.seal(open.secret(), place(open.accountId())),
                        UUID.fromString(open.accountId())));
    }

    private boolean isSettled(ResultSet row) throws SQLException {
        return row.getBoolean(3) && vault.isCurrent(row.getBytes(2));
    }

    private byte[] bytes(ResultSet row) throws SQLException {
        return row.getBoolean(3) ? vault.open(row.getBytes(2), place(row.getString(1))) : row.getBytes(2);
    }

    private static String place(String accountId) {
        return "second_step/" + accountId;
    }

    void confirm(String accountId, Instant now) {
        jdbc.update(
                "update second_step set confirmed_at = ? where account_id = ?",
                Timestamp.from(now),
                UUID.fromString(accountId));
    }

    /** False when this code or a later one was used before: nobody can use one they saw over a shoulder. */
    boolean advance(String accountId, long counter) {
        return jdbc.update(
                        "update second_step set last_counter = ? where account_id = ? and last_counter < ?",
                        counter,
                        UUID.fromString(accountId),
                        counter)
                == 1;
    }

    void remove(String accountId) {
        jdbc.update("delete from second_step where account_id = ?", UUID.fromString(accountId));
        jdbc.update("delete from recovery_code where account_id = ?", UUID.fromString(accountId));
    }

    void replaceCodes(String accountId, Collection<String> hashes) {
        jdbc.update("delete from recovery_code where account_id = ?", UUID.fromString(accountId));
        hashes.forEach(hash -> jdbc.update(
                "insert into recovery_code (account_id, hash) values (?, ?)", UUID.fromString(accountId), hash));
    }

    /** True for a code that was still there; it is used up. */
    boolean useCode(String accountId, String hash) {
        return jdbc.update(
                        "delete from recovery_code where account_id = ? and hash = ?", UUID.fromString(accountId), hash)
                == 1;
    }

    int codesLeft(String accountId) {
        return jdbc.queryForObject(
                "select count(*) from recovery_code where account_id = ?", Integer.class, UUID.fromString(accountId));
    }

    private record Open(String accountId, byte[] secret) {}

    record Secret(byte[] bytes, boolean confirmed, long lastCounter) {}
}
