package com.mdmcmusicads.app.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of logins that all nodes share. */
@Repository
class LoginSessions {

    private static final String COLUMNS = "id, account_id, device, address, started_at, last_seen_at";

    private final JdbcTemplate jdbc;

    LoginSessions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(LoginSession session) {
        jdbc.update(
                "insert into login_session (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
                UUID.fromString(session.id()),
                UUID.fromString(session.accountId()),
                session.device(),
                session.address(),
                Timestamp.from(session.startedAt()),
                Timestamp.from(session.lastSeenAt()));
    }

    /** The session, unless it was ended. */
    Optional<LoginSession> findOpen(String id) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from login_session where id = ? and ended_at is null",
                        (row, number) -> read(row),
                        UUID.fromString(id))
                .stream()
                .findFirst();
    }

    /** What was seen since {@code since} and not ended, last seen first. */
    List<LoginSession> findOpen(String accountId, Instant since) {
        return jdbc.query(
                "select " + COLUMNS + " from login_session where account_id = ? and ended_at is null"
                        + " and last_seen_at > ? order by last_seen_at desc",
                (row, number) -> read(row),
                UUID.fromString(accountId),
                Timestamp.from(since));
    }

    void seen(String id, Instant now) {
        jdbc.update("update login_session set last_seen_at = ? where id = ?", Timestamp.from(now), UUID.fromString(id));
    }

    /** True when it was open until now. */
    boolean end(String id, Instant now) {
        return jdbc.update(
                        "update login_session set ended_at = ? where id = ? and ended_at is null",
                        Timestamp.from(now),
                        UUID.fromString(id))
                == 1;
    }

    void forget(Duration kept, Instant now) {
        jdbc.update("delete from login_session where last_seen_at < ?", Timestamp.from(now.minus(kept)));
    }

    private static LoginSession read(ResultSet row) throws SQLException {
        return new LoginSession(
                row.getString("id"),
                row.getString("account_id"),
                row.getString("device"),
                row.getString("address"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant());
    }
}
