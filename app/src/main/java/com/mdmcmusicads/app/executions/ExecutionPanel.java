package com.mdmcmusicads.app.executions;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another room hangs on the page of an execution, under its diagram; one bean a panel. */
public interface ExecutionPanel {

    /** Panels stand by it, the lowest first. */
    int order();

    /** What it has to say of this process instance to whoever reads; nothing when there is nothing to say. */
    Optional<Component> content(String instanceId);
}
