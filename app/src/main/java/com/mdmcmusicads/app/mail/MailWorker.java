package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mail.Status;
import com.mdmcmusicads.app.mail.Postman.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the outbox to the server, a few mails at a time, again after a failure, later and later for two days. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class MailWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int AT_A_TIME = 5;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    /** Longer than all time-outs of the server together for one round, so that no mail is taken twice. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Postman postman;
    private final MailSettings settings;
    private final Signals signals;
    private final Clock clock;

    MailWorker(Outbox outbox, Postman postman, MailSettings settings, Signals signals, Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2000)
    void work() {
        if (!settings.leaves()) {
            return;
        }
        var mails = outbox.claim(AT_A_TIME, clock.instant(), LEASE);
        while (!mails.isEmpty()) {
            mails.forEach(this::carry);
            mails = outbox.claim(AT_A_TIME, clock.instant(), LEASE);
        }
    }

    private void carry(Mail mail) {
        try (var correlation = Correlation.of(mail.correlationId())) {
            try {
                postman.carry(mail);
                outbox.sent(mail, clock.instant());
            } catch (Refused | MailException e) {
                failed(mail, e);
            }
            signals.publish(Mailer.TOPIC, mail.id().toString());
        }
    }

    private void failed(Mail mail, RuntimeException why) {
        var isFinal = why instanceof Refused || mail.attempts() >= MOST_ATTEMPTS;
        LOG.warn("Mail {} did not leave (attempt {}): {}", mail.id(), mail.attempts(), why.getMessage());
        outbox.failed(mail, isFinal ? Status.FAILED : Status.QUEUED, why.getMessage(), next(mail.attempts()));
    }

    private Instant next(int attempts) {
        return clock.instant().plus(pause(attempts));
    }

    /** 1, 3, 9, 27 minutes, then hours. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy((long) Math.pow(3, Math.min(attempts, MOST_ATTEMPTS) - 1.0));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
