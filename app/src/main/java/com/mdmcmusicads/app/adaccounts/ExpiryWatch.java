package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.notifications.Notifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators 14, 7 and 1 days before credentials end, each once, so that no day of figures is missing. */
@Component
public class ExpiryWatch {

    /** Days ahead of the first warning. */
    public static final int FIRST = 14;

    private static final int[] AHEAD = {1, 7, FIRST};
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Connections connections;
    private final AccountTrail trail;
    private final Notifier notifier;
    private final Clock clock;

    ExpiryWatch(Connections connections, AccountTrail trail, Notifier notifier, Clock clock) {
        this.connections = connections;
        this.trail = trail;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** On every node; the row that says what was told is held, so that only one tells. */
    @Scheduled(cron = "0 20 8 * * *", zone = "Europe/Paris")
    @Transactional
    void everyMorning() {
        var now = clock.instant();
        connections.lockEnding(now, now.plus(Duration.ofDays(FIRST + 1))).forEach(account -> look(account, now));
    }

    private void look(Connection account, Instant now) {
        var left = daysLeft(account.expiresAt(), now);
        IntStream.of(AHEAD).filter(ahead -> left <= ahead).findFirst().stream()
                .filter(ahead -> !account.wasWarned(ahead))
                .forEach(ahead -> warn(account, ahead, left));
    }

    /** As people count them: what ends tomorrow at noon ends in one day. */
    public static long daysLeft(Instant end, Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, PARIS), LocalDate.ofInstant(end, PARIS));
    }

    private void warn(Connection account, int ahead, long left) {
        account.warned(ahead);
        notifier.tell(
                Role.ADMIN,
                "adaccounts.notice." + (left < 1 ? "today" : left == 1 ? "tomorrow" : "ends"),
                ConnectedAccount.route(account.id()),
                account.shownName(),
                left);
        trail.record(account, "warned", Map.of("days", left));
    }
}
