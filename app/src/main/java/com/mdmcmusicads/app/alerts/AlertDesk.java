package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.identity.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may know of alerts; who may read them is for the caller to ask first. */
@Service
@Transactional(readOnly = true)
public class AlertDesk {

    /** Topic of signals whose payload is the id of an alert that is new or has changed. */
    public static final String CHANGED = "alert";

    private final Alerts alerts;
    private final EvidenceBook evidence;

    AlertDesk(Alerts alerts, EvidenceBook evidence) {
        this.alerts = alerts;
        this.evidence = evidence;
    }

    public Optional<Alert> find(String id) {
        return alerts.find(id);
    }

    /** The open ones first, then the latest. */
    public List<Alert> ofCampaign(String campaignId, int limit) {
        return alerts.ofCampaign(campaignId, limit);
    }

    /** What is kept about an alert, the oldest first. */
    public List<Evidence> evidence(String id) {
        return evidence.of(id);
    }

    /** Somebody looks at it on these figures; kept once for each person and severity. */
    @Transactional
    public void isLookedAt(String id, Person person) {
        evidence.opened(id, person);
    }

    /** The open alerts of these campaigns in one query, the most severe first. */
    public List<OpenAlert> open(Collection<String> campaignIds) {
        return alerts.openOf(campaignIds).stream().map(AlertDesk::shown).toList();
    }

    private static OpenAlert shown(Alert alert) {
        return new OpenAlert(
                alert.id(),
                alert.key().campaignId(),
                alert.platform(),
                alert.rule(),
                alert.now().severity(),
                alert.openedAt(),
                alert.now().level());
    }
}
