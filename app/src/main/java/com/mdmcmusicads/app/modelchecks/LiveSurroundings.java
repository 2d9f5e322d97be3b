package com.mdmcmusicads.app.modelchecks;

import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.forms.FormKey;
import com.mdmcmusicads.forms.FormSchema;
import com.mdmcmusicads.forms.InvalidFormSchema;
import com.mdmcmusicads.processes.checks.DecisionChecks;
import com.mdmcmusicads.processes.checks.Surroundings;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a model may name: whatever runs now. */
@Component
class LiveSurroundings implements Surroundings {

    private final DeploymentDesk deployments;
    private final ShippedMessages messages;

    LiveSurroundings(DeploymentDesk deployments, ShippedMessages messages) {
        this.deployments = deployments;
        this.messages = messages;
    }

    @Override
    public Set<String> roles() {
        return Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Set<String>> formKeys(String formId) {
        return live(ModelKind.FORM, formId).map(LiveSurroundings::keys);
    }

    @Override
    public Optional<Set<String>> decisionResults(String decisionId) {
        return live(ModelKind.DECISION, decisionId).map(dmn -> DecisionChecks.results(dmn, decisionId));
    }

    @Override
    public Optional<String> process(String processId) {
        return live(ModelKind.PROCESS, processId);
    }

    @Override
    public boolean sends(String message) {
        return messages.contains(message);
    }

    private Optional<String> live(ModelKind kind, String key) {
        return deployments.latest(new ModelRef(kind, key)).map(model -> deployments.content(model.definitionId()));
    }

    /** The variables a form leaves behind: the beginning of each path. */
    static Set<String> keys(String form) {
        try {
            return FormSchema.read(form).keys().stream()
                    .map(FormKey::path)
                    .map(path -> path.split("[.\\[]", 2)[0])
                    .collect(Collectors.toSet());
        } catch (InvalidFormSchema unreadable) {
            return Set.of();
        }
    }
}
