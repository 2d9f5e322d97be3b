package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.drafts.PublishGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plays every scenario a model has a part in before it is published; one that goes another way is shown, not forbidden. */
@Component
class ScenarioGate implements PublishGate {

    private static final int MOST = 200;

    private final Scenarios scenarios;
    private final ScenarioPlayer player;
    private final DeploymentDesk deployments;

    ScenarioGate(Scenarios scenarios, ScenarioPlayer player, DeploymentDesk deployments) {
        this.scenarios = scenarios;
        this.player = player;
        this.deployments = deployments;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Objection> before(ModelRef ref, String content) {
        return ref.kind() == ModelKind.PROCESS ? ofProcess(ref, content) : ofPart(ref, content);
    }

    private List<Objection> ofProcess(ModelRef ref, String content) {
        return scenarios.of(ref, ScenarioDesk.MOST).stream()
                .flatMap(one -> objection(one, content, Map.of()))
                .toList();
    }

    /** A decision or form is tried within the processes that use it, as they run. */
    private List<Objection> ofPart(ModelRef ref, String content) {
        return scenarios.all(MOST).stream()
                .flatMap(one ->
                        live(one.ref()).filter(process -> process.contains("Ref=\"" + ref.key() + "\"")).stream()
                                .flatMap(process -> objection(one, process, Map.of(ref, content))))
                .limit(ScenarioDesk.MOST)
                .toList();
    }

    private Optional<String> live(ModelRef process) {
        return deployments.latest(process).map(newest -> deployments.content(newest.definitionId()));
    }

    private Stream<Objection> objection(Scenario scenario, String content, Map<ModelRef, String> drafts) {
        return player.check(scenario, content, drafts).stream()
                .map(difference -> new Objection(
                        "scenario", null, difference.sentenceKey(), difference.words(scenario.name()), false));
    }
}
