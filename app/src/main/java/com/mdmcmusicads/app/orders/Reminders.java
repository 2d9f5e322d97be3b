package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a client who does not answer is reminded of a quote: after 3 and 7 days, in business hours, before its end. */
@Repository
class Reminders {

    /** After so many days, in the middle of the morning. */
    private static final List<Integer> DAYS = List.of(3, 7);

    private static final LocalTime HOUR = LocalTime.of(10, 0);

    /** However late the first one left. */
    private static final Duration LEAST_BETWEEN = Duration.ofDays(2);

    private final JdbcClient sql;
    private final BusinessHours hours;

    Reminders(JdbcClient sql, BusinessHours hours) {
        this.sql = sql;
        this.hours = hours;
    }

    /** When the next one is due, or nothing when none is left before the end of the quote. */
    Optional<Instant> next(QuoteSheet quote, Instant now) {
        var sent = sent(quote);
        if (sent.size() >= DAYS.size()) {
            return Optional.empty();
        }
        var planned = quote.issuedOn()
                .plusDays(DAYS.get(sent.size()))
                .atTime(HOUR)
                .atZone(BusinessHours.PARIS)
                .toInstant();
        var earliest = sent.stream().map(last -> last.plus(LEAST_BETWEEN));
        var due = Stream.concat(Stream.of(planned, now), earliest)
                .max(Instant::compareTo)
                .orElseThrow();
        return Optional.of(hours.after(due, Duration.ZERO)).filter(at -> at.isBefore(end(quote)));
    }

    /** A job that runs late, at night for instance, has to wait for the morning. */
    boolean isTime(QuoteSheet quote, Instant now) {
        return hours.after(now, Duration.ZERO).equals(now) && now.isBefore(end(quote));
    }

    /** The first moment of the day after its last day, in Paris. */
    static Instant end(QuoteSheet quote) {
        return quote.validUntil().plusDays(1).atStartOfDay(BusinessHours.PARIS).toInstant();
    }

    /** Which one this is; 1 is the first. */
    int note(QuoteSheet quote, Instant now) {
        var number = sent(quote).size() + 1;
        sql.sql("insert into quote_reminder (quote_id, quote_version, number, at) values (?::uuid, ?, ?, ?)")
                .params(quote.id(), quote.version(), number, Timestamp.from(now))
                .update();
        return number;
    }

    private List<Instant> sent(QuoteSheet quote) {
        return sql.sql("select at from quote_reminder where quote_id = ?::uuid and quote_version = ? order by number")
                .params(quote.id(), quote.version())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }
}
