package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.identity.CurrentAccount;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where drafts are tried. A trial belongs to whoever began it, lives a day, and leaves nothing behind; whatever goes wrong in
 * it is part of its state, not an exception.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
@PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
public class SandboxDesk {

    private final Trials trials;
    private final TrialMover mover;
    private final ModelSet models;
    private final RealCase realCase;
    private final TrialReader reader;
    private final StartNeeds needs;
    private final CurrentAccount account;
    private final Clock clock;

    SandboxDesk(
            Trials trials,
            TrialMover mover,
            ModelSet models,
            RealCase realCase,
            TrialReader reader,
            StartNeeds needs,
            CurrentAccount account,
            Clock clock) {
        this.trials = trials;
        this.mover = mover;
        this.models = models;
        this.realCase = realCase;
        this.reader = reader;
        this.needs = needs;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Starts a trial and runs it until it waits for something.
     *
     * @throws ModelRefused when the engine does not take the draft
     */
    public String begin(TrialPlan asked) {
        var plan = realCase.in(asked);
        var start = plan.startAt().truncatedTo(ChronoUnit.MILLIS);
        var trial =
                new Trial(UUID.randomUUID().toString(), account.require().id(), plan, List.of(), start, start, null);
        try (var play = Play.of(trial, List.of())) {
            return begin(play, mover.deploy(models.of(plan)));
        }
    }

    private String begin(Play play, String deployment) {
        try {
            mover.start();
            var trial = play.trial();
            trials.insert(
                    new Trial(
                            trial.id(),
                            trial.owner(),
                            trial.plan(),
                            List.of(),
                            trial.startedAt(),
                            play.now(),
                            deployment),
                    clock.instant());
            trials.append(trial.id(), play.notes());
            return trial.id();
        } catch (RuntimeException failed) {
            mover.undeploy(deployment);
            throw failed;
        }
    }

    /** @throws TrialUnknown when there is none, or it is somebody else's */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public TrialState state(String id) {
        return reader.of(own(id, false));
    }

    /** Moves its time to the next timer and lets it ring. */
    public TrialState nextTimer(String id) {
        return move(id, Move.nextTimer(), mover::nextTimer);
    }

    /** StepAnswers the open task with this key. */
    public TrialState complete(String id, String taskKey, Map<String, Object> answers) {
        return move(id, Move.complete(taskKey, answers), () -> mover.complete(taskKey, answers));
    }

    /** Tells the trial that something happened. */
    public TrialState tell(String id, String message, Map<String, Object> variables) {
        return move(id, Move.tell(message, variables), () -> mover.tell(message, variables));
    }

    /** From now on the step at this activity answers so, one call after the other; an empty list leaves it to itself again. */
    public TrialState answer(String id, String activity, List<Answer> answers) {
        var trial = own(id, true);
        var offset = trials.called(id).stream()
                .filter(call -> call.startsWith(activity + "|"))
                .count();
        var changed = trial.with(trial.plan().answering(activity, answers, (int) offset))
                .with(Move.answer(activity, answers));
        trials.update(changed, clock.instant());
        return reader.of(changed);
    }

    /** The next call of this step fails, with an error the model knows or otherwise. */
    public TrialState fail(String id, String activity, Answer failure) {
        return answer(id, activity, List.of(failure));
    }

    /** Tries again what failed. */
    public TrialState again(String id) {
        return move(id, Move.again(), mover::again);
    }

    /** Forgets the trial at once. */
    public void drop(String id) {
        var trial = own(id, true);
        trials.delete(id);
        mover.undeploy(trial.deployment());
    }

    /** What whoever starts this process brings along, with samples. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Need> needs(TrialPlan plan) {
        return needs.of(models.of(plan), plan.ref());
    }

    /** The samples of {@link #needs} as variables. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, Object> samples(TrialPlan plan) {
        var samples = new LinkedHashMap<String, Object>();
        needs(plan).forEach(need -> samples.put(need.name(), sample(need, plan)));
        return samples;
    }

    private static Object sample(Need need, TrialPlan plan) {
        return need.kind() == Need.Kind.DATE
                ? Values.as(Date.class, need.sample(), plan.startAt(), plan.startAt())
                : need.sample();
    }

    /** The messages the process begins on. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<String> startMessages(String content) {
        return TrialMover.starts(content);
    }

    private TrialState move(String id, Move move, BooleanSupplier work) {
        var trial = own(id, true);
        trials.forget(id, Note.Kind.FAILED_MOVE);
        if (move.kind() == Move.Kind.AGAIN) {
            trials.forget(id, Note.Kind.FAILED_JOB);
        }
        try (var play = Play.of(trial, trials.called(id))) {
            UnaryOperator<Trial> remembered = work.getAsBoolean() ? one -> one.with(move) : one -> one;
            var moved = remembered.apply(trial.at(play.now()));
            trials.append(id, play.notes());
            trials.update(moved, clock.instant());
            return reader.of(moved);
        }
    }

    private Trial own(String id, boolean hold) {
        var found = uuid(id).flatMap(known -> hold ? trials.hold(known) : trials.find(known));
        return found.filter(trial -> trial.owner().equals(account.require().id()))
                .orElseThrow(() -> new TrialUnknown(id));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
