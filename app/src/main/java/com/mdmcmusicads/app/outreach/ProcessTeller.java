package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.outreach.EmailSequence;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the process of an enrolment what was decided about it. The row says what counts, so a process that moves on at
 * this very moment sends nothing; it is told again a moment later, and after a restart whatever had not been told.
 */
@Component
class ProcessTeller {

    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EmailSequence process;
    private final Enrolments enrolments;

    ProcessTeller(EmailSequence process, Enrolments enrolments) {
        this.process = process;
        this.enrolments = enrolments;
    }

    @Async
    @TransactionalEventListener
    public void tell(EnrolmentMoved moved) throws InterruptedException {
        var id = moved.enrolmentId();
        switch (moved.to()) {
            case STOPPED -> until(() -> process.sequenceStopped(id, moved.reason()), 3);
            // A pause that comes too late for this wait is seen when the mail falls due.
            case PAUSED -> until(() -> !stands(moved) || process.sequencePaused(id), 3);
            // The process may still be on its way from the pause to where it waits to be resumed.
            case RUNNING -> until(() -> !stands(moved) || process.sequenceResumed(id), ATTEMPTS);
            default -> throw new IllegalStateException("Nobody tells " + moved.to());
        }
    }

    private boolean stands(EnrolmentMoved moved) {
        return enrolments
                .findById(UUID.fromString(moved.enrolmentId()))
                .filter(enrolment -> enrolment.state() == moved.to())
                .isPresent();
    }

    private static void until(BooleanSupplier told, int attempts) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                if (told.getAsBoolean() || attempt >= attempts) {
                    return;
                }
            } catch (ProcessBusy busy) {
                if (attempt >= ATTEMPTS) {
                    throw busy;
                }
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
