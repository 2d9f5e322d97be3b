package com.mdmcmusicads.app.executions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The former address of the executions of one process; bookmarks and mails still lead here. */
@Route("operations/processes/:process")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class RunsDoor extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var process =
                ProcessKeys.key(entering.getRouteParameters().get("process").orElse(""));
        var state =
                ExecutionFilter.of(entering.getLocation().getQueryParameters()).state();
        entering.forwardTo("executions", ExecutionFilter.of(process, state).parameters());
    }
}
