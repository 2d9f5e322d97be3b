package com.mdmcmusicads.app.kpimorning;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the clock, on nodes that work on jobs. It asks whether the morning has begun, not whether it is six: a node that
 * was down at six begins it when it is back, and of several nodes the first one does.
 */
@Component
@ConditionalOnProperty("mdmc.jobs")
class MorningClock {

    private final Mornings mornings;
    private final Clock clock;

    MorningClock(Mornings mornings, Clock clock) {
        this.mornings = mornings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 20_000)
    void look() {
        var today = ParisTime.today(clock);
        if (!clock.instant().isBefore(ParisTime.six(today))) {
            mornings.begin(today);
        }
    }
}
