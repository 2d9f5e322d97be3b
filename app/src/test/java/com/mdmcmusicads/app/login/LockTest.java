package com.mdmcmusicads.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockTest {

    @Test
    void delayDoublesUpToAQuarterOfAnHour() {
        assertThat(LoginAttempts.lock(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LoginAttempts.lock(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LoginAttempts.lock(9)).isEqualTo(Duration.ofMinutes(8));
        assertThat(LoginAttempts.lock(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(LoginAttempts.lock(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
