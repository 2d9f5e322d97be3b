package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** A draft with everything it asks for, and what that asks for in turn. */
@Component
class ModelSet {

    private static final int MOST = 60;
    private static final int LONGEST = 2_000_000;

    private final DeploymentDesk live;

    ModelSet(DeploymentDesk live) {
        this.live = live;
    }

    /** The contents by their reference; a process that calls itself in a circle is there once. */
    Map<ModelRef, String> of(TrialPlan plan) {
        var set = new LinkedHashMap<ModelRef, String>();
        set.put(plan.ref(), plan.content());
        var open = new ArrayDeque<>(asked(plan.content()));
        while (!open.isEmpty() && set.size() < MOST) {
            var ref = open.poll();
            if (!set.containsKey(ref)) {
                content(plan, ref).ifPresent(content -> {
                    set.put(ref, content);
                    open.addAll(ref.kind() == ModelKind.PROCESS ? asked(content) : List.of());
                });
            }
        }
        return set;
    }

    private Optional<String> content(TrialPlan plan, ModelRef ref) {
        var draft = plan.drafts().get(ref);
        return draft == null ? live.latest(ref).map(newest -> live.content(newest.definitionId())) : Optional.of(draft);
    }

    private static List<ModelRef> asked(String content) {
        var model = read(content);
        return Stream.of(
                        refs(
                                ModelKind.DECISION,
                                model.getModelElementsByType(BusinessRuleTask.class).stream()
                                        .map(BusinessRuleTask::getCamundaDecisionRef)),
                        refs(
                                ModelKind.FORM,
                                model.getModelElementsByType(UserTask.class).stream()
                                        .map(UserTask::getCamundaFormRef)),
                        refs(
                                ModelKind.PROCESS,
                                model.getModelElementsByType(CallActivity.class).stream()
                                        .map(CallActivity::getCalledElement)))
                .flatMap(refs -> refs)
                .toList();
    }

    private static Stream<ModelRef> refs(ModelKind kind, Stream<String> keys) {
        return keys.filter(Objects::nonNull).map(key -> new ModelRef(kind, key));
    }

    /** @throws ModelRefused when it is no BPMN */
    static BpmnModelInstance read(String content) {
        if (content == null || content.length() > LONGEST) {
            throw ModelRefused.of("Longer than " + LONGEST);
        }
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException none) {
            throw ModelRefused.of(Failures.words(none));
        }
    }
}
