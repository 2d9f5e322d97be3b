package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.mail.HourPlan.Place;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.processes.mail.MailDelivery.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rate limit at a time of its own, far from what the other tests do. */
@IntegrationTest
class HourPlanIT {

    private static final int PER_HOUR = 20;
    private static final int FOR_MARKETING = 18;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Instant hour = Instant.parse("2031-01-01T00:00:00Z")
            .plus(Duration.ofHours(ThreadLocalRandom.current().nextInt(1_000_000)));

    @Test
    void fullHourGivesAPlaceInTheFirstOneWithRoom() {
        var plan = plan(PER_HOUR, hour.plusSeconds(600));
        var places = IntStream.range(0, 2 * FOR_MARKETING + 1)
                .mapToObj(mail -> book(plan, Purpose.MARKETING, null).orElseThrow())
                .toList();

        assertThat(places.subList(0, FOR_MARKETING))
                .allMatch(place -> place.hour().equals(hour));
        assertThat(places.subList(FOR_MARKETING, 2 * FOR_MARKETING))
                .allMatch(place -> place.hour().equals(hour.plus(1, ChronoUnit.HOURS)));
        assertThat(places.get(FOR_MARKETING).at()).isEqualTo(hour.plus(1, ChronoUnit.HOURS));
        assertThat(places.get(FOR_MARKETING + 9).at()).isEqualTo(hour.plus(90, ChronoUnit.MINUTES));
        assertThat(places.get(2 * FOR_MARKETING).hour()).isEqualTo(hour.plus(2, ChronoUnit.HOURS));
    }

    @Test
    void serviceMailFindsRoomWhereMarketingDoesNot() {
        var plan = plan(PER_HOUR, hour);
        IntStream.range(0, 100).forEach(mail -> book(plan, Purpose.MARKETING, null));

        assertThat(book(plan, Purpose.SERVICE, null).orElseThrow()).isEqualTo(new Place(hour, hour));
        assertThat(book(plan, Purpose.SERVICE, null).orElseThrow().hour()).isEqualTo(hour);
        assertThat(book(plan, Purpose.SERVICE, null).orElseThrow().hour()).isEqualTo(hour.plus(1, ChronoUnit.HOURS));
    }

    @Test
    void placeThatWasKeptIsUsedAndOneThatPassedIsNot() {
        var kept = hour.plus(3, ChronoUnit.HOURS);

        assertThat(book(plan(PER_HOUR, kept.plusSeconds(5)), Purpose.MARKETING, kept))
                .isEmpty();
        assertThat(book(plan(PER_HOUR, kept.plusSeconds(4000)), Purpose.MARKETING, kept))
                .hasValueSatisfying(place -> assertThat(place.hour()).isEqualTo(kept.plus(1, ChronoUnit.HOURS)));
    }

    @Test
    void withoutLimitNobodyNeedsAPlace() {
        assertThat(book(plan(0, hour), Purpose.MARKETING, null)).isEmpty();
    }

    @Test
    void nodesTogetherNeverHandOutMoreThanAnHourHolds() {
        var booked = IntStream.range(0, 90)
                .parallel()
                .mapToObj(mail ->
                        book(plan(PER_HOUR, hour), Purpose.MARKETING, null).orElseThrow())
                .collect(Collectors.groupingBy(Place::hour, Collectors.counting()));

        assertThat(booked.values()).containsOnly((long) FOR_MARKETING);
        assertThat(taken(List.copyOf(booked.keySet()))).containsOnly(FOR_MARKETING);
    }

    @Test
    void mailWithoutRoomWaitsForItsHourAndWakesOnce(@Autowired Outbox outbox, @Autowired Suppressions suppressions) {
        var now = Clock.fixed(hour.plusSeconds(60), ZoneOffset.UTC);
        var fate = new MailFate(outbox, suppressions, new HourPlan(jdbc, settings(1), now), settings(1), now);
        var first = mail(Purpose.SERVICE, null);
        var second = mail(Purpose.SERVICE, null);
        outbox.add(first, null);
        outbox.add(second, null);

        assertThat(claim(fate, first).outcome()).isNull();
        assertThat(claim(fate, second).outcome()).isEqualTo(Outcome.LATER);
        assertThat(outbox.find(second.id()).orElseThrow().nextAttemptAt()).isEqualTo(hour.plus(1, ChronoUnit.HOURS));

        var later = Clock.fixed(hour.plus(1, ChronoUnit.HOURS), ZoneOffset.UTC);
        var woken = new MailFate(outbox, suppressions, new HourPlan(jdbc, settings(1), later), settings(1), later);
        assertThat(claim(woken, second).outcome()).isNull();
    }

    private MailFate.Claim claim(MailFate fate, Mail mail) {
        return transaction.execute(status -> fate.claim(mail.id()));
    }

    private static MailSettings settings(int perHour) {
        return new MailSettings("127.0.0.1", 25, "", "", "MDMC <a@mdmc.example>", "", perHour);
    }

    private List<Integer> taken(List<Instant> hours) {
        return hours.stream()
                .map(one -> jdbc.queryForObject(
                        "select taken from mail_hour where hour = ?", Integer.class, java.sql.Timestamp.from(one)))
                .toList();
    }

    private Optional<Place> book(HourPlan plan, Purpose purpose, Instant place) {
        return transaction.execute(status -> plan.book(mail(purpose, place)));
    }

    private HourPlan plan(int perHour, Instant now) {
        return new HourPlan(jdbc, settings(perHour), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Mail mail(Purpose purpose, Instant place) {
        return new Mail(
                java.util.UUID.randomUUID(),
                MailState.QUEUED,
                purpose,
                "a@b.fr",
                null,
                "Objet",
                "Texte",
                null,
                java.util.Map.of(),
                false,
                null,
                null,
                "x",
                0,
                0,
                0,
                place,
                null,
                Instant.EPOCH,
                null,
                null);
    }
}
