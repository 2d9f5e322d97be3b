package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.outreach.EmailSequence;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the process of an enrolment what was decided about it. The row says what counts, so a process that moves on at
 * this very moment sends nothing and is told again a moment later.
 */
@Component
class ProcessTeller {

    private static final int FEW = 3;
    private static final int MANY = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EmailSequence process;
    private final Enrolments enrolments;
    private final TaskScheduler later;
    private final Clock clock;

    ProcessTeller(EmailSequence process, Enrolments enrolments, TaskScheduler later, Clock clock) {
        this.process = process;
        this.enrolments = enrolments;
        this.later = later;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    public void tell(EnrolmentMoved moved) {
        attempt(moved, 1);
    }

    private void attempt(EnrolmentMoved moved, int number) {
        if (!isTold(moved) && number < attempts(moved)) {
            later.schedule(() -> attempt(moved, number + 1), clock.instant().plus(PAUSE));
        }
    }

    /** The process may still be on its way from a pause to where it waits to be resumed. */
    private static int attempts(EnrolmentMoved moved) {
        return moved.to() == EnrolmentState.PAUSED ? FEW : MANY;
    }

    private boolean isTold(EnrolmentMoved moved) {
        var id = moved.enrolmentId();
        try {
            return !stands(moved)
                    || switch (moved.to()) {
                        case STOPPED -> process.sequenceStopped(id, moved.reason());
                        case PAUSED -> process.sequencePaused(id);
                        case RUNNING -> process.sequenceResumed(id);
                        case HELD, FINISHED -> true;
                    };
        } catch (ProcessBusy busy) {
            return false;
        }
    }

    private boolean stands(EnrolmentMoved moved) {
        return enrolments
                .findById(UUID.fromString(moved.enrolmentId()))
                .filter(enrolment -> enrolment.state() == moved.to())
                .isPresent();
    }
}
