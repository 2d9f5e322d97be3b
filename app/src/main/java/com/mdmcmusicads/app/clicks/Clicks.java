package com.mdmcmusicads.app.clicks;

import com.mdmcmusicads.app.consent.Token;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tracked links, their secrets as hashes, and the first click of each. */
@Repository
class Clicks {

    private final JdbcClient database;
    private final Clock clock;

    Clicks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the token of a new link */
    String link(String mail, String email, String target) {
        var token = Token.random();
        database.sql("insert into tracked_link values (?, ?, ?, ?, ?, null)")
                .params(Token.hash(token), mail, fold(email), target, now())
                .update();
        return token;
    }

    Optional<Link> find(String token) {
        return database.sql("select email, target from tracked_link where hash = ?")
                .param(Token.hash(token))
                .query((row, number) -> new Link(row.getString("email"), row.getString("target")))
                .optional();
    }

    void press(String token) {
        database.sql("update tracked_link set clicked_at = ? where hash = ? and clicked_at is null")
                .params(now(), Token.hash(token))
                .update();
    }

    List<Click> of(String mail) {
        return database.sql("select target, clicked_at from tracked_link"
                        + " where mail = ? and clicked_at is not null order by clicked_at")
                .param(mail)
                .query((row, number) -> new Click(
                        row.getString("target"), row.getTimestamp("clicked_at").toInstant()))
                .list();
    }

    void forget(String email) {
        database.sql("delete from tracked_link where email = ?")
                .param(fold(email))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String fold(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whose link it is and where it leads. */
    record Link(String email, String target) {}
}
