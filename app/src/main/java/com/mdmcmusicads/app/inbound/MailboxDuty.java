package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Watches the mailbox on nodes that work on jobs, when one is set. */
@Component
@ConditionalOnProperty("mdmc.jobs")
class MailboxDuty implements SmartLifecycle {

    /** Topic of signals that ask for a look into the mailbox now. */
    static final String WAKE = "inbound-wake";

    private final InboundSettings settings;
    private final MailboxWatch watch;
    private final Signals signals;
    private Runnable deaf = () -> {};
    private volatile boolean running;

    MailboxDuty(
            InboundSettings settings,
            Mailboxes mailboxes,
            InboundMails mails,
            Intake intake,
            Signals signals,
            Clock clock) {
        this.settings = settings;
        this.signals = signals;
        var round = new MailboxRound(mailboxes, mails, intake, clock);
        watch = new MailboxWatch(settings, mailboxes, round, signals, clock);
    }

    @Override
    public boolean isAutoStartup() {
        return settings.isSet();
    }

    @Override
    public void start() {
        running = true;
        deaf = signals.subscribe(WAKE, asked -> watch.wake());
        watch.start();
    }

    @Override
    public void stop() {
        running = false;
        deaf.run();
        watch.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
