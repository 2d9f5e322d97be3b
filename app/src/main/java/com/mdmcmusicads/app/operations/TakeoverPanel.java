package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.executions.ExecutionPanel;
import com.mdmcmusicads.app.look.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Optional;

/** Says on the page of an execution which of its steps a dead node had begun, and who took them over. */
@org.springframework.stereotype.Component
class TakeoverPanel implements ExecutionPanel {

    private final NodeDesk desk;
    private final DiagramDesk diagrams;
    private final Clock clock;

    TakeoverPanel(NodeDesk desk, DiagramDesk diagrams, Clock clock) {
        this.desk = desk;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(String instanceId) {
        var takeovers = desk.of(instanceId);
        return takeovers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        UI.getCurrent().getTranslation("operations.takeovers"),
                        new TakeoverList(takeovers, diagrams, clock.instant(), false)));
    }
}
