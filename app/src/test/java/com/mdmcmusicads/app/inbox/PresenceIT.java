package com.mdmcmusicads.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes that know of each other through the database only. */
@IntegrationTest
class PresenceIT {

    private static final String INES = "ines";
    private static final String THEO = "theo";

    @Autowired
    Signals signals;

    @Autowired
    Clock clock;

    final String task = UUID.randomUUID().toString();

    Presence one;
    Presence other;

    @BeforeEach
    void startNodes() {
        one = new Presence(signals, clock);
        other = new Presence(signals, clock);
        one.listen();
        other.listen();
    }

    @Test
    void bothAreToldAtOnceAndAgainWhenOneLeaves() {
        var told = new AtomicInteger();
        one.open(task, INES, told::incrementAndGet);
        var leave = other.open(task, THEO, () -> {});

        await().untilAsserted(() -> assertThat(one.others(task, INES)).containsExactly(THEO));
        await().untilAsserted(() -> assertThat(other.others(task, THEO)).containsExactly(INES));
        assertThat(told).hasPositiveValue();

        leave.run();
        await().untilAsserted(() -> assertThat(one.others(task, INES)).isEmpty());
    }

    @Test
    void newcomerOnANodeThatWasDownLearnsWhoIsThere() {
        one.open(task, INES, () -> {});
        await().untilAsserted(() -> assertThat(one.others(task, THEO)).containsExactly(INES));
        var late = new Presence(signals, clock);
        late.listen();
        late.open(task, THEO, () -> {});

        await().untilAsserted(() -> assertThat(late.others(task, THEO)).containsExactly(INES));
    }

    @Test
    void twoWindowsOfOnePersonAreNobodyElse() {
        one.open(task, INES, () -> {});
        other.open(task, INES, () -> {});
        other.open(task, THEO, () -> {});

        await().untilAsserted(() -> assertThat(one.others(task, INES)).containsExactly(THEO));
        assertThat(one.others(task, THEO)).containsExactly(INES);
    }

    @Test
    void windowThatFallsSilentIsForgotten() {
        var time = new AtomicReference<>(Instant.now());
        var node = new Presence(signals, new Clock() {
            @Override
            public Instant instant() {
                return time.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        node.listen();
        one.open(task, INES, () -> {});
        await().untilAsserted(() -> assertThat(node.others(task, THEO)).containsExactly(INES));

        time.set(time.get().plus(Duration.ofMinutes(2)));

        assertThat(node.others(task, THEO)).isEmpty();
    }
}
