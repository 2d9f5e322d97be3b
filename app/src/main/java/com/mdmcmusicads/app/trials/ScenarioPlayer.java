package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.sandbox.ModelRefused;
import com.mdmcmusicads.app.sandbox.Move;
import com.mdmcmusicads.app.sandbox.SandboxDesk;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plays a scenario again, move by move, and says what came of it; the trial is gone afterwards. */
@Component
class ScenarioPlayer {

    private final SandboxDesk sandbox;

    ScenarioPlayer(SandboxDesk sandbox) {
        this.sandbox = sandbox;
    }

    /** The first difference; empty when all is as expected. */
    Optional<Difference> check(Scenario scenario, String content, Map<ModelRef, String> drafts) {
        try {
            return play(scenario, content, drafts).differsFrom(scenario.expected());
        } catch (ModelRefused refused) {
            var words = refused.complaints().isEmpty()
                    ? ""
                    : refused.complaints().get(0).words();
            return Optional.of(new Difference(Difference.Kind.REFUSED, "", "", words));
        }
    }

    Outcome play(Scenario scenario, String content, Map<ModelRef, String> drafts) {
        var id = sandbox.begin(planned(scenario.plan(), content, drafts));
        try {
            scenario.moves().forEach(move -> move(id, move));
            return Outcome.of(sandbox.state(id));
        } finally {
            sandbox.drop(id);
        }
    }

    private static TrialPlan planned(TrialPlan plan, String content, Map<ModelRef, String> drafts) {
        var all = new LinkedHashMap<>(plan.drafts());
        all.putAll(drafts);
        return new TrialPlan(
                plan.ref(), content, all, plan.startMessage(), plan.variables(), plan.startAt(), plan.answers(), null);
    }

    private void move(String id, Move move) {
        switch (move.kind()) {
            case NEXT_TIMER -> sandbox.nextTimer(id);
            case COMPLETE -> sandbox.complete(id, move.target(), move.values());
            case TELL -> sandbox.tell(id, move.target(), move.values());
            case ANSWER -> sandbox.answer(id, move.target(), move.answers());
            case AGAIN -> sandbox.again(id);
        }
    }
}
