package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.executions.ExecutionPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;

/** What stands still in an execution, on its page. */
@org.springframework.stereotype.Component
class InstanceTroubles implements ExecutionPanel {

    private final IncidentDesk desk;
    private final Clock clock;

    InstanceTroubles(IncidentDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(String instanceId) {
        var troubles = new Div();
        troubles.addClassName("troubles");
        desk.of(instanceId).forEach(trouble -> troubles.add(new TroublePanel(trouble, clock.instant())));
        return troubles.getComponentCount() == 0 ? Optional.empty() : Optional.of(troubles);
    }
}
