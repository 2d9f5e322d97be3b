package com.mdmcmusicads.app.kpicollection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void whatThePlatformSaysIsHonoured() {
        assertThat(Backoff.after(1, Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        assertThat(Backoff.after(30, Duration.ofMinutes(90))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void nobodyWaitsLongerThanADayOrNotAtAll() {
        assertThat(Backoff.after(1, Duration.ofDays(30))).isEqualTo(Duration.ofDays(1));
        assertThat(Backoff.after(1, Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(1, Duration.ofSeconds(-5))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void withoutAWordPausesGrowUpToAnHour() {
        var last = Duration.ZERO;
        for (var attempts = 1; attempts <= Backoff.MOST_ATTEMPTS; attempts++) {
            var pause = Backoff.after(attempts, null);
            assertThat(pause).isGreaterThanOrEqualTo(last);
            last = pause;
        }
        assertThat(Backoff.after(0, null)).isEqualTo(Duration.ofMinutes(1));
        assertThat(last).isEqualTo(Duration.ofHours(1));
    }
}
