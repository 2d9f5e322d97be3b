package com.mdmcmusicads.app.adplatforms;

import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** The way out to ad platforms, for tests of connectors: quickly impatient, and soon overfed. */
public final class TestWay {

    private TestWay() {}

    public static PlatformHttp open() {
        return new PlatformHttp(
                new HttpSettings(Duration.ofSeconds(2), Duration.ofMillis(1500), DataSize.ofMegabytes(4)),
                Clock.systemUTC());
    }

    public static RestingAccounts resting(Clock clock) {
        return new RestingAccounts(clock);
    }
}
