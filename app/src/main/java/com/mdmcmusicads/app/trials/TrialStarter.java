package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.sandbox.SandboxDesk;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins trials of what is being written, with samples where nothing is said. */
@Component
class TrialStarter {

    private final SandboxDesk sandbox;
    private final DraftDesk drafts;
    private final Clock clock;

    TrialStarter(SandboxDesk sandbox, DraftDesk drafts, Clock clock) {
        this.sandbox = sandbox;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The id of the trial. */
    String begin(ModelRef ref) {
        var bare = new TrialPlan(ref, written(ref), Map.of(), null, Map.of(), clock.instant(), Map.of());
        return sandbox.begin(
                new TrialPlan(ref, bare.content(), Map.of(), null, sandbox.samples(bare), bare.startAt(), Map.of()));
    }

    /** From the beginning, with what is written by now. */
    String again(String id, TrialPlan plan) {
        var begun = sandbox.begin(plan.on(written(plan.ref())));
        sandbox.drop(id);
        return begun;
    }

    private String written(ModelRef ref) {
        return drafts.open(ref).orElseThrow().content();
    }
}
