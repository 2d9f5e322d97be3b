package com.mdmcmusicads.app.einvoicing;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the platform for news, on nodes that work on jobs; two at once do no harm. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class StatusWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StatusWatch.class);

    private final Optional<ApprovedPlatform> platform;
    private final StatusReader reader;

    StatusWatch(Optional<ApprovedPlatform> platform, StatusReader reader) {
        this.platform = platform;
        this.reader = reader;
    }

    @Scheduled(fixedDelay = 30_000)
    void look() {
        platform.ifPresent(one -> one.messages().forEach(message -> take(one, message)));
    }

    /** A message is put away once it is noted for good; one that fails waits for the next look and holds up no other. */
    private void take(ApprovedPlatform from, PlatformMessage message) {
        try {
            from.putAway(message, reader.read(message));
        } catch (RuntimeException failed) {
            LOG.error("The message {} of the approved platform could not be noted", message.name(), failed);
        }
    }
}
