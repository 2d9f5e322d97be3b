package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.notifications.Notifier;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Rings at the administrators when a step stands still: once for a step, however many cases get stuck at it. */
@Component
class IncidentAlarm {

    private final OpenIncidents incidents;
    private final CaseHistory history;
    private final Models models;
    private final Notifier notifier;

    IncidentAlarm(OpenIncidents incidents, CaseHistory history, Models models, Notifier notifier) {
        this.incidents = incidents;
        this.history = history;
        this.models = models;
        this.notifier = notifier;
    }

    @ApplicationModuleListener
    void on(IncidentOpened opened) {
        if (incidents.count(opened.process(), opened.activityId()) == 1) {
            history.instance(opened.instanceId()).ifPresent(instance -> ring(instance, opened.activityId()));
        }
    }

    private void ring(CaseHistory.Instance instance, String activityId) {
        var model = models.of(instance.definitionId());
        notifier.tell(
                Role.ADMIN,
                "operations.notice.incident",
                "operations/incidents",
                model.nameOf(activityId),
                model.name());
    }
}
