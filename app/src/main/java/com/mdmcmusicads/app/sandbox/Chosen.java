package com.mdmcmusicads.app.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Changes what a step is going to answer while the trial is under way. */
final class Chosen {

    private Chosen() {}

    /**
     * The plan with these answers for the calls to come.
     *
     * @param offset how many calls there were already
     */
    static TrialPlan answers(TrialPlan plan, String activity, List<Answer> answers, int offset) {
        var all = new LinkedHashMap<>(plan.answers());
        if (answers.isEmpty()) {
            all.remove(activity);
        } else {
            var list = new ArrayList<Answer>();
            for (var i = 0; i < offset; i++) {
                list.add(answers.get(0));
            }
            list.addAll(answers);
            all.put(activity, list);
        }
        return new TrialPlan(
                plan.ref(),
                plan.content(),
                plan.drafts(),
                plan.startMessage(),
                plan.variables(),
                plan.startAt(),
                all,
                plan.likeCase());
    }
}
