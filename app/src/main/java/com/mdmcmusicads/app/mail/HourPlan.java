package com.mdmcmusicads.app.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Hands out places in clock hours where the rate is limited, exactly and on all nodes together. A mail that finds the
 * hour full gets a place in the first hour with room, so it wakes once. A tenth of every hour is for service mail.
 */
@Component
class HourPlan {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int SERVICE_SHARE = 10;
    private static final String FIRST_WITH_ROOM =
            "select slot.hour from generate_series(?::timestamptz, ?::timestamptz + interval '60 days', interval '1 hour')"
                    + " slot(hour) where not exists (select 1 from mail_hour busy"
                    + " where busy.hour = slot.hour and busy.taken >= ?) order by slot.hour limit 1";

    private final JdbcTemplate jdbc;
    private final MailSettings settings;
    private final Clock clock;

    HourPlan(JdbcTemplate jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A place for this mail, or nothing when it needs none or has one in the present hour. */
    Optional<Place> book(Mail mail) {
        var now = clock.instant();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        if (settings.perHour() == 0 || hour.equals(mail.place())) {
            return Optional.empty();
        }
        var room = settings.perHour() - (mail.purpose() == Purpose.SERVICE ? 0 : settings.perHour() / SERVICE_SHARE);
        var place = take(hour, room);
        return Optional.of(place.isIn(hour) ? new Place(hour, now) : place);
    }

    private Place take(Instant from, int room) {
        var hour = jdbc.queryForObject(
                        FIRST_WITH_ROOM, Timestamp.class, Timestamp.from(from), Timestamp.from(from), room)
                .toInstant();
        var taken = jdbc.queryForList(
                "insert into mail_hour (hour, taken) values (?, 1) on conflict (hour) do update"
                        + " set taken = mail_hour.taken + 1 where mail_hour.taken < ? returning taken",
                Integer.class,
                Timestamp.from(hour),
                room);
        return taken.isEmpty() ? take(hour, room) : new Place(hour, spread(hour, taken.get(0), room));
    }

    /** Evenly through the hour, so that it does not begin with a burst. */
    private static Instant spread(Instant hour, int number, int room) {
        return hour.plus(HOUR.multipliedBy(number - 1L).dividedBy(room));
    }

    /** @param at when in its hour the mail may leave */
    record Place(Instant hour, Instant at) {

        boolean isIn(Instant other) {
            return hour.equals(other);
        }
    }
}
