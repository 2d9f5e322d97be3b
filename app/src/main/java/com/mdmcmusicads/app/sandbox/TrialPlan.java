package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants to try.
 *
 * @param content the draft, BPMN
 * @param drafts other drafts it is to use in place of what is live
 * @param startMessage the message it begins on; null for the start the model itself suggests
 * @param startAt when the trial begins, in its own time
 * @param answers what steps answer, by the id of their activity, one call after the other; the last one repeats
 * @param likeCase the id of a real instance whose recorded answers steps give where none is chosen, or null
 */
public record TrialPlan(
        ModelRef ref,
        String content,
        Map<ModelRef, String> drafts,
        String startMessage,
        Map<String, Object> variables,
        Instant startAt,
        Map<String, List<Answer>> answers,
        String likeCase) {

    public TrialPlan(
            ModelRef ref,
            String content,
            Map<ModelRef, String> drafts,
            String startMessage,
            Map<String, Object> variables,
            Instant startAt,
            Map<String, List<Answer>> answers) {
        this(ref, content, drafts, startMessage, variables, startAt, answers, null);
    }

    /** The same on another draft. */
    public TrialPlan on(String otherContent) {
        return new TrialPlan(ref, otherContent, drafts, startMessage, variables, startAt, answers, likeCase);
    }

    /** The same, with these answers of a step after {@code given} calls; none leaves the step to itself again. */
    TrialPlan answering(String activity, List<Answer> next, int given) {
        var all = new LinkedHashMap<>(answers);
        if (next.isEmpty()) {
            all.remove(activity);
        } else {
            var list = new ArrayList<>(Collections.nCopies(given, next.get(0)));
            list.addAll(next);
            all.put(activity, list);
        }
        return new TrialPlan(ref, content, drafts, startMessage, variables, startAt, all, likeCase);
    }
}
