package com.mdmcmusicads.app.suppressions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that get no more mail. Marketing stops for every reason, service mail only where mail comes back.
 */
@Service
@Transactional
public class Suppressions {

    /** Topic of signals that say the list has changed; the payload is empty. */
    public static final String CHANGED = "mail-suppression";

    private final JdbcTemplate jdbc;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Suppressions(JdbcTemplate jdbc, AuditTrail trail, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** Whether marketing to this address is stopped, for whichever reason. */
    @Transactional(readOnly = true)
    public boolean holds(String email) {
        return !reasons(email).isEmpty();
    }

    /** Adding it a second time for the same reason changes nothing; {@code about} may be null. */
    public void add(String email, Why why, Subject about) {
        add(email, why, about, null);
    }

    /** The same with a note on why. */
    public void add(String email, Why why, Subject about, String note) {
        var id = UUID.randomUUID();
        var added = jdbc.update(
                "insert into mail_suppression (id, email, why, about_type, about_id, note, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (email, why) where lifted_at is null do nothing",
                id,
                folded(email),
                why.name(),
                about == null ? null : about.type(),
                about == null ? null : about.id(),
                note,
                Timestamp.from(clock.instant()));
        if (added > 0) {
            record("mail.suppression-added", about == null ? subject(id) : about, why, note);
        }
    }

    /** Lets mail go to this address again, if it was stopped for this reason. */
    public void lift(String email, Why why, String note) {
        var lifted = jdbc.queryForList(
                "update mail_suppression set lifted_at = ? where email = ? and why = ? and lifted_at is null returning id",
                UUID.class,
                Timestamp.from(clock.instant()),
                folded(email),
                why.name());
        lifted.forEach(id -> record("mail.suppression-lifted", subject(id), why, note));
    }

    /** Lifts every reason but complaints and bounces: what a person took back themselves. */
    public void lift(String email) {
        lift(email, Why.UNSUBSCRIBED, null);
    }

    /** Those that stand, newest first; {@code words} is part of the address. */
    @Transactional(readOnly = true)
    public List<Suppression> list(String words, int offset, int limit) {
        return jdbc.query(
                "select * from mail_suppression where lifted_at is null and email like ?"
                        + " order by added_at desc, id offset ? limit ?",
                (row, number) -> new Suppression(
                        row.getString("email"),
                        Why.valueOf(row.getString("why")),
                        row.getString("about_type") == null
                                ? null
                                : new Subject(row.getString("about_type"), row.getString("about_id")),
                        row.getString("note"),
                        row.getTimestamp("added_at").toInstant()),
                "%" + folded(words).replaceAll("([\\\\%_])", "\\\\$1") + "%",
                offset,
                limit);
    }

    /** Why a mail to this address must not leave; service mail stops only where mail comes back. */
    @Transactional(readOnly = true)
    public Optional<Why> stops(String email, boolean isService) {
        var reasons = reasons(email);
        return isService && !reasons.contains(Why.BOUNCED)
                ? Optional.empty()
                : reasons.stream().findFirst();
    }

    private List<Why> reasons(String email) {
        return jdbc
                .queryForList(
                        "select why from mail_suppression where email = ? and lifted_at is null order by added_at",
                        String.class,
                        folded(email))
                .stream()
                .map(Why::valueOf)
                .toList();
    }

    private void record(String action, Subject subject, Why why, String note) {
        trail.record(
                action, subject, note == null ? Map.of("why", why.name()) : Map.of("why", why.name(), "note", note));
        signals.publish(CHANGED, "");
    }

    private static Subject subject(UUID id) {
        return new Subject("suppression", id.toString());
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
