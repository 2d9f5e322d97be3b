package com.mdmcmusicads.app.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws numbers. The row of a series stays locked until the caller's transaction ends: with it the number is used, or goes
 * back as if it had never been drawn. The day is read after the lock, so that days never run backwards against numbers.
 */
@Service
public class NumberBook {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient sql;
    private final Clock clock;

    NumberBook(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The next number of the series in the year of today; ask as late in a transaction as possible, others wait for its end.
     * Until it is {@link #take taken} it is still free.
     *
     * @throws ClockRunsBack when today is more than a day before the last number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Drawn next(String series) {
        var last = sql.sql("select year, last, last_day, last_hash from number_series where series = ? for update")
                .param(series)
                .query(Last.class)
                .single();
        return after(series, last);
    }

    /** @param hash the seal under which the number goes into the chain of its series */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Drawn drawn, String hash) {
        sql.sql("update number_series set year = ?, last = ?, last_day = ?, last_hash = ? where series = ?")
                .params(drawn.day().getYear(), drawn.position(), drawn.day(), hash, drawn.series())
                .update();
    }

    private Drawn after(String series, Last last) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PARIS);
        if (today.plusDays(1).isBefore(last.lastDay())) {
            throw new ClockRunsBack(series, last.lastDay(), today);
        }
        // Two machines may disagree by moments around midnight: the day that began stays begun.
        var day = today.isBefore(last.lastDay()) ? last.lastDay() : today;
        var position = day.getYear() == last.year() ? last.last() + 1 : 1;
        return new Drawn(series, position, day, now, last.lastHash());
    }

    private record Last(int year, int last, LocalDate lastDay, String lastHash) {}
}
