package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.IncidentOpened;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.notifications.Notifier;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Rings at the administrators when a step stands still: once for a step, however many cases get stuck at it. */
@Component
class IncidentAlarm {

    private final OpenIncidents incidents;
    private final DiagramDesk diagrams;
    private final Notifier notifier;

    IncidentAlarm(OpenIncidents incidents, DiagramDesk diagrams, Notifier notifier) {
        this.incidents = incidents;
        this.diagrams = diagrams;
        this.notifier = notifier;
    }

    @ApplicationModuleListener
    void on(IncidentOpened opened) {
        if (incidents.count(opened.process(), opened.activityId()) == 1) {
            diagrams.instance(opened.instanceId()).ifPresent(instance -> ring(instance, opened.activityId()));
        }
    }

    private void ring(CaseInstance instance, String activityId) {
        var model = diagrams.model(instance.definitionId());
        notifier.tell(Role.ADMIN, "incidents.notice.incident", "incidents", model.nameOf(activityId), model.name());
    }
}
