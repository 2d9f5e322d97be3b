package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people about an alert, each in their language, and keeps who was told on which figures. */
@Component
class AlertNews {

    private final Alerts alerts;
    private final CampaignDesk campaigns;
    private final EvidenceBook evidence;
    private final AlertWords words;
    private final Notifier notifier;
    private final Directory directory;
    private final TaskDesk tasks;
    private final AuditTrail trail;
    private final Signals signals;

    AlertNews(
            Alerts alerts,
            CampaignDesk campaigns,
            EvidenceBook evidence,
            AlertWords words,
            Notifier notifier,
            Directory directory,
            TaskDesk tasks,
            AuditTrail trail,
            Signals signals) {
        this.alerts = alerts;
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.words = words;
        this.notifier = notifier;
        this.directory = directory;
        this.tasks = tasks;
        this.trail = trail;
        this.signals = signals;
    }

    void fired(String alertId) {
        var alert = alerts.get(alertId);
        tell(alert, managers(alert), "fired", Kind.TOLD);
    }

    void rose(String alertId) {
        var alert = alerts.get(alertId);
        tell(alert, managers(alert), "rose", Kind.TOLD);
    }

    /** What was tried did not help, or could not be done: whoever is in charge is asked again. */
    void again(Alert alert) {
        tell(alert, managers(alert), alert.attempt().refusal() == null ? "again" : "refused", Kind.TOLD);
    }

    void forgotten(Alert alert) {
        tell(alert, directory.with(Role.DIRECTION), "forgotten", Kind.ESCALATED);
    }

    private void tell(Alert alert, List<Person> people, String notice, Kind kind) {
        var campaign = campaigns.campaign(alert.key().campaignId());
        var route = tasks.about(alert.subject()).stream()
                .map(OpenTask::route)
                .findFirst()
                .orElse(alert.route());
        people.forEach(person -> notifier.tell(
                person.id(),
                "alerts.notice." + notice,
                route,
                campaign.title(),
                words.headline(alert, person.language()),
                words.movers(alert, person.language()),
                words.refusal(alert, person.language())));
        var told = people.stream().map(Person::id).toList();
        evidence.add(alert.id(), kind, AuditTrail.SYSTEM, told, null);
        trail.record(
                "alert." + notice,
                alert.subject(),
                Map.of("severity", alert.now().severity().name()));
        signals.publish(AlertDesk.CHANGED, alert.id());
    }

    /** Whoever has the task, else whoever has the campaign, else all project managers. */
    private List<Person> managers(Alert alert) {
        var holder = tasks.about(alert.subject()).stream()
                .map(OpenTask::assignee)
                .filter(assignee -> assignee != null)
                .findFirst();
        return holder.or(() -> campaigns.find(alert.key().campaignId()).map(CampaignSheet::pmAccountId))
                .flatMap(directory::find)
                .map(List::of)
                .orElseGet(() -> directory.with(Role.PM));
    }
}
