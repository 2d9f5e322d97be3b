package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.Answer;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import java.util.List;
import java.util.Map;

/** What somebody may do on the page of a trial. */
interface Play {

    void nextTimer();

    void complete(String taskKey, Map<String, Object> answers);

    void tell(String message);

    void again();

    /** What a step answers from its next call on. */
    void answer(String activity, List<Answer> answers);

    /** From the beginning, by this plan. */
    void restart(TrialPlan plan);
}
