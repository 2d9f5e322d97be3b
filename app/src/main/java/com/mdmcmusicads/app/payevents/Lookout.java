package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.payments.ProviderNews;
import com.mdmcmusicads.app.payments.ProviderNews.Silent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks by itself where the provider stays silent: its events may be lost when we were away for days. A check is stored
 * like an event and handled like one; its id holds the time, so that several nodes ask once.
 */
@Component
public class Lookout {

    private static final int AT_A_TIME = 500;
    private static final int SECONDS_BETWEEN = 10;
    private static final Duration SILENCE = Duration.ofHours(1);

    private final OnlinePayments payments;
    private final ProviderNews provider;
    private final EventShelf shelf;
    private final Clock clock;

    Lookout(OnlinePayments payments, ProviderNews provider, EventShelf shelf, Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** A payer says they are back from the provider's page: what became of it is asked, at most once in ten seconds. */
    public void payerIsBack(String reference) {
        var now = clock.instant().getEpochSecond();
        var at = Instant.ofEpochSecond(now - now % SECONDS_BETWEEN);
        provider.openPages(reference).forEach(page -> check(page, at));
    }

    @Scheduled(cron = "0 41 * * * *", zone = "Europe/Paris")
    void askWhereSilent() {
        if (payments.available()) {
            var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
            provider.silentSince(clock.instant().minus(SILENCE), AT_A_TIME).forEach(one -> check(one, hour));
        }
    }

    private void check(Silent silent, Instant at) {
        shelf.keep(new ToldEvent(
                "check_%s_%d".formatted(silent.attempt(), at.getEpochSecond()),
                EventKind.CHECK + silent.about(),
                silent.objectId(),
                silent.paymentId(),
                null,
                payments.isLive(),
                clock.instant()));
    }
}
