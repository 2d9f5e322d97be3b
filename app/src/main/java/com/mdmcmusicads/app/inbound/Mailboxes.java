package com.mdmcmusicads.app.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far each mailbox is read, and by whom: one node at a time, another within a minute of its death. */
@Repository
@Transactional
class Mailboxes {

    /** As the clock of the database counts, which all nodes share. */
    static final Duration LEASE = Duration.ofSeconds(40);

    private final JdbcClient sql;
    private final Clock clock;

    Mailboxes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes or keeps the right to read it. */
    boolean hold(String mailbox, String holder) {
        sql.sql("insert into inbound_mailbox (name, since) values (?, ?) on conflict do nothing")
                .param(mailbox)
                .param(moment(clock.instant()))
                .update();
        return sql.sql("""
                        update inbound_mailbox set holder = :holder, held_until = now() + :lease * interval '1 second'
                        where name = :name and (holder is null or holder = :holder or held_until < now())""")
                        .param("holder", holder)
                        .param("lease", LEASE.toSeconds())
                        .param("name", mailbox)
                        .update()
                == 1;
    }

    void release(String mailbox, String holder) {
        sql.sql("update inbound_mailbox set holder = null, held_until = null, listening = false where name = ?"
                        + " and holder = ?")
                .param(mailbox)
                .param(holder)
                .update();
    }

    /** Begins to read; when the server has numbered its mails anew, from the first one. */
    Claim begin(String mailbox, String holder, long validity) {
        sql.sql("""
                        update inbound_mailbox set uid_validity = :validity, high_water = 0
                        where name = :name and holder = :holder and uid_validity is distinct from :validity""")
                .param("validity", validity)
                .param("name", mailbox)
                .param("holder", holder)
                .update();
        return sql.sql("select high_water, since from inbound_mailbox where name = ? and holder = ?")
                .param(mailbox)
                .param(holder)
                .query((row, number) ->
                        new Claim(mailbox, holder, validity, row.getLong("high_water"), instant(row, "since")))
                .optional()
                .orElseThrow(Claim.Lost::new);
    }

    /** Moves the mark in the transaction that stores the mail, as long as this node holds the mailbox. */
    void advance(Claim claim, long uid) {
        var moved = sql.sql("""
                        update inbound_mailbox set high_water = greatest(high_water, ?)
                        where name = ? and holder = ? and uid_validity = ?""")
                .param(uid)
                .param(claim.mailbox())
                .param(claim.holder())
                .param(claim.validity())
                .update();
        if (moved == 0) {
            throw new Claim.Lost();
        }
    }

    void wasRead(String mailbox, boolean listening) {
        sql.sql("update inbound_mailbox set read_at = ?, listening = ?, last_error = null, error_at = null"
                        + " where name = ?")
                .param(moment(clock.instant()))
                .param(listening)
                .param(mailbox)
                .update();
    }

    void failed(String mailbox, String error) {
        sql.sql("update inbound_mailbox set last_error = ?, error_at = ?, listening = false where name = ?")
                .param(error)
                .param(moment(clock.instant()))
                .param(mailbox)
                .update();
    }

    /** How reading goes. */
    @Transactional(readOnly = true)
    List<State> all() {
        return sql.sql("select * from inbound_mailbox order by name")
                .query(Mailboxes::state)
                .list();
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(
                row.getString("name"),
                instant(row, "read_at"),
                row.getBoolean("listening"),
                row.getString("last_error"),
                instant(row, "error_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /**
     * How reading one mailbox goes.
     *
     * @param readAt when it was last read to the end, or null
     * @param listening whether the server announces new mail at once
     * @param error null as long as all is well
     */
    record State(String mailbox, Instant readAt, boolean listening, String error, Instant errorAt) {}
}
