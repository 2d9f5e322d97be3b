package com.mdmcmusicads.app.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which people confirm, as hashes: who reads the database cannot use them. */
@Repository
class ConfirmationLinks {

    static final Duration VALIDITY = Duration.ofDays(7);

    private final JdbcClient database;

    ConfirmationLinks(JdbcClient database) {
        this.database = database;
    }

    /** Makes a link to the request with this number; returns its token. */
    String create(long proof, String email, Purpose purpose, Instant now) {
        var token = Token.random();
        database.sql("insert into consent_confirmation values (?, ?, ?, ?, ?, ?, null)")
                .params(
                        Token.hash(token),
                        proof,
                        email,
                        purpose.name(),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(VALIDITY)))
                .update();
        return token;
    }

    Optional<Row> find(String token) {
        return database.sql("select * from consent_confirmation where hash = ?")
                .param(Token.hash(token))
                .query(Row::of)
                .optional();
    }

    /** True for the one who comes first. */
    boolean use(String token, Instant now) {
        return database.sql("update consent_confirmation set used_at = :now"
                                + " where hash = :hash and used_at is null and expires_at > :now")
                        .param("now", Timestamp.from(now))
                        .param("hash", Token.hash(token))
                        .update()
                == 1;
    }

    /** No link that is still open works any longer. */
    void spend(String email, Purpose purpose, Instant now) {
        database.sql("update consent_confirmation set used_at = ? where email = ? and purpose = ? and used_at is null")
                .params(Timestamp.from(now), email, purpose.name())
                .update();
    }

    int madeSince(String email, Instant since) {
        return database.sql("select count(*) from consent_confirmation where email = ? and created_at > ?")
                .params(email, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** When the question of a request was mailed, each time. */
    List<Instant> askedAt(long proof) {
        return database.sql("select created_at from consent_confirmation where proof_id = ? order by created_at")
                .param(proof)
                .query((row, number) -> moment(row, "created_at"))
                .list();
    }

    void forget(String email) {
        database.sql("delete from consent_confirmation where email = ?")
                .param(email)
                .update();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A link as it is kept. */
    record Row(long proof, String email, Purpose purpose, Instant expiresAt, Instant usedAt) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("proof_id"),
                    row.getString("email"),
                    Purpose.valueOf(row.getString("purpose")),
                    moment(row, "expires_at"),
                    moment(row, "used_at"));
        }

        boolean isOpen(Instant now) {
            return usedAt == null && now.isBefore(expiresAt);
        }
    }
}
