package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.live.Signals;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Watches one mailbox as long as this node lives: waits for its turn, reads, listens for new mail (and looks every few
 * minutes all the same), begins again when the server goes away, later and later.
 */
final class MailboxWatch {

    /** Topic of signals that say how reading goes. */
    static final String STATE = "inbound-state";

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);
    private static final Duration HOLD_EVERY = Mailboxes.LEASE.dividedBy(4);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_SESSION = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 300;

    private final InboundSettings settings;
    private final Mailboxes mailboxes;
    private final MailboxRound round;
    private final Signals signals;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, MailboxWatch::thread);
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running = true;
    private volatile boolean held;
    private volatile ImapMailbox box;
    private int failures;

    MailboxWatch(InboundSettings settings, Mailboxes mailboxes, MailboxRound round, Signals signals, Clock clock) {
        this.settings = settings;
        this.mailboxes = mailboxes;
        this.round = round;
        this.signals = signals;
        this.clock = clock;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::hold, 0, HOLD_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        thread(this::watch).start();
    }

    /** Looks into the mailbox now. */
    void wake() {
        wake.release();
        var listening = box;
        if (listening != null) {
            timer.execute(listening::stopListening);
        }
    }

    /** Lets another node take over at once. */
    void stop() {
        die();
        mailboxes.release(settings.name(), holder);
    }

    /** Ends without a word, as a crash does. */
    void die() {
        running = false;
        timer.shutdownNow();
        wake.release();
        var open = box;
        if (open != null) {
            open.abandon();
        }
    }

    private void hold() {
        try {
            var before = held;
            held = mailboxes.hold(settings.name(), holder);
            if (held != before) {
                wake.release();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database does not answer", e);
        }
    }

    private void watch() {
        while (running) {
            try {
                if (held) {
                    session();
                } else {
                    pause(HOLD_EVERY);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Claim.Lost lost) {
                held = false;
            } catch (MessagingException | IOException | RuntimeException e) {
                beginAgainLater(e);
            }
        }
    }

    private void session() throws MessagingException, IOException, InterruptedException {
        try (var opened = ImapMailbox.open(settings)) {
            box = opened;
            var end = clock.instant().plus(LONGEST_SESSION);
            read(opened);
            round.lookBack(opened, settings.name(), holder);
            while (running && held && clock.instant().isBefore(end)) {
                await(opened);
                read(opened);
            }
        } finally {
            box = null;
        }
    }

    private void read(ImapMailbox opened) throws MessagingException, IOException {
        wake.drainPermits();
        round.read(opened, settings.name(), holder);
        failures = 0;
        signals.publish(STATE, "");
    }

    /** Until the server announces something, somebody asks, or it is time to look anyway. */
    private void await(ImapMailbox opened) throws MessagingException, InterruptedException {
        if (!opened.canListen()) {
            pause(settings.every());
        } else if (!wake.tryAcquire()) {
            var every = settings.every().toMillis();
            var alarm = timer.scheduleWithFixedDelay(opened::stopListening, every, every, TimeUnit.MILLISECONDS);
            try {
                opened.listen();
            } finally {
                alarm.cancel(false);
            }
        }
    }

    private void beginAgainLater(Exception why) {
        if (!running) {
            return;
        }
        failures++;
        LOG.warn("Mailbox {} cannot be read: {}", settings.name(), why.toString());
        try {
            var words = String.valueOf(why.getMessage());
            mailboxes.failed(settings.name(), words.substring(0, Math.min(LONGEST_ERROR, words.length())));
            signals.publish(STATE, "");
            pause(later(failures));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database does not answer", e);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** 5, 10, 20, 40 seconds, then two minutes at most. */
    static Duration later(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void pause(Duration most) throws InterruptedException {
        if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "mailbox");
        thread.setDaemon(true);
        return thread;
    }
}
