package com.mdmcmusicads.app.adplatforms;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says in the log, at the start and every morning, which platform will soon stop to understand us. */
@Component
class VersionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(VersionWatch.class);

    private final AdConnectors connectors;
    private final Clock clock;

    VersionWatch(AdConnectors connectors, Clock clock) {
        this.connectors = connectors;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 0 7 * * *", zone = "Europe/Paris")
    void look() {
        var today = LocalDate.now(clock);
        for (var connector : connectors.all()) {
            connector
                    .version()
                    .filter(version -> version.warning(today).isPresent())
                    .ifPresent(version -> LOG.warn(
                            "{}: version {} of the interface stops on {}; set a newer one in {}",
                            connector.platform(),
                            version.name(),
                            version.endsOn(),
                            version.setting()));
        }
    }
}
