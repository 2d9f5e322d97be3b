package com.mdmcmusicads.app.executions;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Leads to the page of one process instance. */
public class ExecutionLink extends RouterLink {

    public ExecutionLink(String instanceId, String words) {
        super(words, InstanceView.class, new RouteParameters("instance", instanceId));
    }
}
