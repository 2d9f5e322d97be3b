package com.mdmcmusicads.app.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

class RemindersTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 23);

    @Test
    void firstOneComesAfterThreeDaysInTheMorning() {
        assertThat(reminders().next(quote(LocalDate.of(2026, 11, 22)), at("2026-10-23T15:00:00Z")))
                .as("Monday, after the change to winter time")
                .contains(at("2026-10-26T09:00:00Z"));
    }

    @Test
    void secondOneComesAfterAWeek() {
        assertThat(reminders(at("2026-10-26T09:00:00Z"))
                        .next(quote(LocalDate.of(2026, 11, 22)), at("2026-10-26T09:00:01Z")))
                .contains(at("2026-10-30T09:00:00Z"));
    }

    @Test
    void thereIsNoThird() {
        assertThat(reminders(at("2026-10-26T09:00:00Z"), at("2026-10-30T09:00:00Z"))
                        .next(quote(LocalDate.of(2026, 11, 22)), at("2026-10-30T09:00:01Z")))
                .isEmpty();
    }

    @Test
    void nobodyIsRemindedAfterTheEnd() {
        assertThat(reminders().next(quote(LocalDate.of(2026, 10, 25)), at("2026-10-23T15:00:00Z")))
                .isEmpty();
    }

    @Test
    void lateFirstOneLeavesRoomBeforeTheSecond() {
        assertThat(reminders(at("2026-10-30T09:00:00Z"))
                        .next(quote(LocalDate.of(2026, 11, 22)), at("2026-10-30T09:00:01Z")))
                .as("Sunday is no working day, Monday 2 November is")
                .contains(at("2026-11-02T08:00:00Z"));
    }

    @Test
    void whatWakesAtNightWaitsForTheMorning() {
        var quote = quote(LocalDate.of(2026, 11, 22));
        assertThat(reminders().isTime(quote, at("2026-10-27T02:00:00Z"))).isFalse();
        assertThat(reminders().isTime(quote, at("2026-10-27T09:30:00Z"))).isTrue();
        assertThat(reminders().next(quote, at("2026-10-28T02:00:00Z"))).contains(at("2026-10-28T08:00:00Z"));
    }

    @Test
    void validityEndsWithItsLastDayInParis() {
        assertThat(Reminders.end(quote(LocalDate.of(2026, 10, 25)))).isEqualTo(at("2026-10-25T23:00:00Z"));
        assertThat(Reminders.end(quote(LocalDate.of(2026, 10, 24)))).isEqualTo(at("2026-10-24T22:00:00Z"));
        assertThat(Reminders.end(quote(LocalDate.of(2026, 3, 28)))).isEqualTo(at("2026-03-28T23:00:00Z"));
        assertThat(Reminders.end(quote(LocalDate.of(2026, 3, 29)))).isEqualTo(at("2026-03-29T22:00:00Z"));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static QuoteSheet quote(LocalDate validUntil) {
        var quote = mock(QuoteSheet.class);
        when(quote.issuedOn()).thenReturn(FRIDAY);
        when(quote.validUntil()).thenReturn(validUntil);
        return quote;
    }

    private static Reminders reminders(Instant... sent) {
        var sql = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
        when(sql.sql(any()).params(any(), any()).query(any(RowMapper.class)).list())
                .thenReturn(List.of(sent));
        return new Reminders(sql, new BusinessHours());
    }
}
