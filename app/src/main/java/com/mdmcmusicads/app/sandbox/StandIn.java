package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.processes.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offered by the room that carries out some steps: what they would believably say and write, with nothing done. */
public interface StandIn {

    /** The answer of one who has none to offer; the example of the step counts then. */
    Object NONE = new Object();

    Class<? extends Steps> steps();

    Object answer(String step, Map<String, Object> arguments, Instant now);

    /** The same, knowing what happened in this trial before. */
    default Object answer(Call call) {
        return answer(call.step(), call.arguments(), call.now());
    }

    /** The mail the step would have sent. */
    default Optional<TrialMail> mail(Call call) {
        return Optional.empty();
    }

    /**
     * One call of a step.
     *
     * @param startedAt when the trial began
     * @param before the names of the steps called before in this trial, in their order
     */
    record Call(
            String activityId,
            String step,
            Map<String, Object> arguments,
            Instant startedAt,
            Instant now,
            List<String> before) {

        /** How often the step was called before. */
        public int times(String name) {
            return (int) before.stream().filter(name::equals).count();
        }
    }
}
